package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path home = Path.of("");

  @Test
  void fullDiskIsOneLineWithWhatIsFreeAndWhatIsNeeded() {
    assertThatThrownBy(() -> DataFolder.open(home).requireSpace(Long.MAX_VALUE))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("磁盘空间不足")
        .hasMessageContaining("the disk is full")
        .hasMessageContaining(Long.MAX_VALUE + " MB are needed");
  }

  @Test
  void enoughSpaceIsNoHindrance() {
    assertThatCode(() -> DataFolder.open(home).requireSpace(1)).doesNotThrowAnyException();
  }

  @Test
  void secondLauncherIsKeptOutUntilTheFirstLetsGo() throws IOException {
    DataFolder folder = DataFolder.open(home);
    FileLock first = folder.lock();
    assertThatThrownBy(folder::lock)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("another gongjian run is using " + home);
    first.close();
    assertThatCode(() -> folder.lock().close()).doesNotThrowAnyException();
  }

  @Test
  void passwordIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
    PasswordFile file = new PasswordFile(home.resolve("password"));
    String password = file.read();
    assertThat(password).hasSizeGreaterThanOrEqualTo(32).isEqualTo(file.read());
    assertThat(password).isNotEqualTo(new PasswordFile(home.resolve("other-password")).read());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void secretsAreClosedToOthers() throws IOException {
    Path secret = PasswordFile.writeSecret(home.resolve("secret"), "x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }
}
