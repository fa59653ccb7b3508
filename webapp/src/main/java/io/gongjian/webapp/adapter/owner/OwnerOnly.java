package io.gongjian.webapp.adapter.owner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes files that only their owner reads (0600) in folders that only their owner enters (0700),
 * and closes what was left open to others. Where a disk knows no such permissions, nothing is done.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> OF_OWNER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes a folder with all above it that are missing; one that is there is closed to others. */
  public static Path folder(Path folder) throws IOException {
    if (!isKnown()) {
      return Files.createDirectories(folder);
    }
    if (Files.isDirectory(folder)) {
      close(folder);
      return folder;
    }
    return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OF_OWNER));
  }

  /** What a new file is made with. */
  public static FileAttribute<?>[] ofFile() {
    return isKnown()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Opens a file, making it when an option says so. */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), ofFile());
  }

  /** The same as a stream. */
  public static OutputStream stream(Path file, OpenOption... options) throws IOException {
    return Channels.newOutputStream(open(file, options));
  }

  /**
   * Closes a folder and all in it to others. What belongs to another owner, or goes away meanwhile,
   * is passed over; links are not followed.
   */
  public static void closeAll(Path folder) throws IOException {
    if (isKnown() && Files.isDirectory(folder)) {
      Files.walkFileTree(folder.toRealPath(), new Closing());
    }
  }

  /** Closes the files that lie in a folder itself. */
  public static void closeFilesIn(Path folder) throws IOException {
    if (isKnown()) {
      Files.walkFileTree(folder.toRealPath(), Set.of(), 1, new Closing());
    }
  }

  private static final class Closing extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      tryToClose(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A folder comes here where the walk goes no deeper.
      if (attributes.isRegularFile()) {
        tryToClose(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    private static void tryToClose(Path file) {
      try {
        close(file);
      } catch (IOException notOurs) {
        // it belongs to somebody else, or is gone
      }
    }
  }

  private static void close(Path file) throws IOException {
    Set<PosixFilePermission> now = Files.getPosixFilePermissions(file);
    Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
    kept.addAll(now);
    kept.retainAll(OF_OWNER);
    if (!kept.equals(now)) {
      Files.setPosixFilePermissions(file, kept);
    }
  }

  private static boolean isKnown() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
