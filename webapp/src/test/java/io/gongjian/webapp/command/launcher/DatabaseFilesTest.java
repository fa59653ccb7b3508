package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFilesTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void layOutAsAServerThatServed() throws IOException {
    Files.createDirectories(folder.resolve("data/mysql"));
    Files.createDirectories(folder.resolve("data/gongjian"));
    Files.createFile(folder.resolve("data/ibdata1"));
    files().markServed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "data/mysql", "data/ibdata1", "data/gongjian"})
  void aPartThatIsGoneIsNamedWithWhatMendsIt(String part) throws IOException {
    FileUtils.forceDelete(folder.resolve(part).toFile());
    assertThatThrownBy(() -> files().requireWhole())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(folder.resolve(part) + " is missing")
        .hasMessageContaining("restore all of " + folder + " from a backup")
        .hasMessageContaining("请从备份恢复整个 " + folder);
  }

  @Test
  void aWholeFolderIsNoHindrance() {
    assertThatCode(() -> files().requireWhole()).doesNotThrowAnyException();
  }

  @Test
  void anEmptyFolderIsAFirstStart() throws IOException {
    FileUtils.cleanDirectory(folder.toFile());
    assertThatCode(() -> files().requireWhole()).doesNotThrowAnyException();
    assertThat(files().areLaidOut()).isFalse();
  }

  @Test
  void aStartThatEndedBeforeTheProductHadTablesMayBeTriedAgain() throws IOException {
    FileUtils.forceDelete(folder.resolve("data/gongjian").toFile());
    files().markLaidOut();
    assertThatCode(() -> files().requireWhole()).doesNotThrowAnyException();
  }

  @Test
  void aLostMarkNeverMeansThatTablesAreLaidOutOverWhatIsThere() throws IOException {
    FileUtils.forceDelete(folder.resolve("installed").toFile());
    files().requireWhole();
    assertThat(files().areLaidOut()).isTrue();
  }

  private DatabaseFiles files() {
    return new DatabaseFiles(folder);
  }
}
