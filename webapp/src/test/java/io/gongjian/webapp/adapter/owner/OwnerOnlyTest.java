package io.gongjian.webapp.adapter.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.webapp.adapter.document.FolderDocuments;
import io.gongjian.webapp.adapter.document.FolderParts;
import io.gongjian.webapp.command.launcher.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {

  @TempDir private Path folder = Path.of("");

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private void closed() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        assertThat(mode(file))
            .as(file.toString())
            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void foldersAndFilesAreMadeForTheirOwnerAlone() throws IOException {
    Path deep = OwnerOnly.folder(folder.resolve("a/b"));
    Files.createFile(deep.resolve("c"), OwnerOnly.ofFile());
    closed();
  }

  @Test
  void whatWasLeftOpenIsClosed() throws IOException {
    Path old = Files.createDirectories(folder.resolve("old/deep"));
    Path file = Files.writeString(old.resolve("x"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxrwxrwx"));
    OwnerOnly.closeAll(folder);
    closed();
  }

  @Test
  void whatElseLiesInTheDataFolderIsLeftAlone() throws IOException {
    DataFolder data = DataFolder.open(folder);
    Path log = Files.writeString(data.logs().resolve("x.log"), "x");
    Path lock = Files.writeString(folder.resolve("lock"), "x");
    Path other = Files.createDirectories(folder.resolve("theirs"));
    for (Path open : List.of(log, lock, other)) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    data.closeToOthers();
    assertThat(List.of(mode(log), mode(lock))).containsOnly("rwx------");
    assertThat(mode(other)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void whatALinkLeadsToIsLeftAlone(@TempDir Path elsewhere) throws IOException {
    Path other = Files.writeString(elsewhere.resolve("x"), "x");
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
    Files.createSymbolicLink(folder.resolve("link"), other);
    OwnerOnly.closeAll(folder);
    assertThat(mode(other)).isEqualTo("rw-r--r--");
  }

  @Test
  void aProgramStaysOne() throws IOException {
    Path program = Files.writeString(folder.resolve("p"), "x");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    OwnerOnly.closeAll(folder);
    assertThat(mode(program)).isEqualTo("rwx------");
  }

  @Test
  void partsAndDocumentsAreReadByTheirOwnerAlone() throws IOException {
    FolderParts parts = new FolderParts(folder);
    UploadId made = new UploadId(UUID.randomUUID());
    UploadId appended = new UploadId(UUID.randomUUID());
    parts.create(made);
    parts.append(appended).orElseThrow().close();
    new FolderDocuments(folder).keep(parts.file(made), new ContentHash("a".repeat(64)));
    assertThat(List.of(parts.file(appended))).allMatch(Files::exists);
    closed();
  }
}
