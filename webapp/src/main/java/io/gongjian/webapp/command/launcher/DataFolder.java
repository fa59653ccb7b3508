package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a machine keeps what must outlive a start: the embedded database, its password, the logs.
 *
 * <p>One launcher at a time holds the folder.
 *
 * @param home the folder, absolute
 */
public record DataFolder(Path home) {
  private static final long MEGABYTE = 1024L * 1024;

  /** Opens the folder, making it when there is none. */
  public static DataFolder open(Path home) {
    DataFolder folder = new DataFolder(home.toAbsolutePath().normalize());
    try {
      OwnerOnly.folder(folder.home);
      OwnerOnly.folder(folder.logs());
      OwnerOnly.folder(folder.database());
      OwnerOnly.folder(folder.server());
    } catch (IOException e) {
      throw notWritable(folder.home, e);
    }
    return folder;
  }

  /**
   * Closes to others what is there already and is ours: earlier starts left it open. What else an
   * operator keeps in the folder is left alone.
   */
  public void closeToOthers() {
    try {
      for (String ours : List.of("logs", "database", "server", "documents")) {
        OwnerOnly.closeAll(home.resolve(ours));
      }
      OwnerOnly.closeFilesIn(home);
    } catch (IOException e) {
      throw notWritable(home, e);
    }
  }

  /** Refuses to go on with less free space than the database and the server need. */
  public void requireSpace(long megabytes) {
    long free;
    try {
      free = Files.getFileStore(home).getUsableSpace() / MEGABYTE;
    } catch (IOException e) {
      throw notWritable(home, e);
    }
    if (free < megabytes) {
      throw new CannotStart(
          "磁盘空间不足：%s 所在磁盘只剩 %d MB，至少需要 %d MB，请清理后重试".formatted(home, free, megabytes),
          "the disk is full: %d MB are free at %s, %d MB are needed; make room and try again"
              .formatted(free, home, megabytes));
    }
  }

  /**
   * Keeps other launchers out until the returned lock is closed or this process ends.
   *
   * @throws CannotStart when another launcher has the folder
   */
  public FileLock lock() {
    try {
      FileChannel channel =
          OwnerOnly.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw taken();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      throw taken();
    } catch (IOException e) {
      throw notWritable(home, e);
    }
  }

  private CannotStart taken() {
    return new CannotStart(
        "另一个 gongjian run 正在使用 %s，请先停止它，或用 GONGJIAN_HOME 指定别的文件夹".formatted(home),
        "another gongjian run is using %s; stop it first, or set GONGJIAN_HOME to another folder"
            .formatted(home));
  }

  /** The folder of the embedded database. */
  public Path database() {
    return home.resolve("database");
  }

  /** The folder the server may fill while it runs. */
  public Path server() {
    return home.resolve("server");
  }

  /** The folder of all logs. */
  public Path logs() {
    return home.resolve("logs");
  }

  /** Says that the folder cannot be written, for whatever reason the machine gave. */
  static CannotStart notWritable(Path place, IOException reason) {
    return new CannotStart(
        "无法写入 %s（磁盘已满或没有权限：%s），请清理磁盘或更改 GONGJIAN_HOME".formatted(place, reason.getMessage()),
        "cannot write to %s (disk full or no permission: %s); make room or change GONGJIAN_HOME"
            .formatted(place, reason.getMessage()),
        reason);
  }
}
