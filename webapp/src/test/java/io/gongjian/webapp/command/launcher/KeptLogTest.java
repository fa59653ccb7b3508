package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLogTest {
  private static final int SMALL = 100;
  private static final int FILES = 3;

  @TempDir private Path folder = Path.of("");
  private boolean diskFull;

  @Test
  void anotherStartGoesOnWhereTheLastEnded() throws IOException {
    try (KeptLog first = new KeptLog(file())) {
      first.write("first");
    }
    try (KeptLog second = new KeptLog(file())) {
      second.write("second");
    }
    assertThat(Files.readAllLines(file())).containsExactly("first", "second");
  }

  @Test
  void theLogStaysWithinItsBoundAndKeepsTheYoungestLines() throws IOException {
    try (KeptLog log = small()) {
      for (int line = 0; line < 1000; line++) {
        log.write("line " + line);
      }
    }
    List<Path> files = files();
    assertThat(files)
        .extracting(each -> String.valueOf(each.getFileName()))
        .containsExactlyInAnyOrder("server.log", "server.1.log", "server.2.log");
    for (Path each : files) {
      assertThat(Files.size(each)).isLessThanOrEqualTo(SMALL);
    }
    assertThat(Files.readAllLines(file())).endsWith("line 999");
    String youngest = Files.readAllLines(file()).get(0);
    int before = Integer.parseInt(youngest.substring("line ".length())) - 1;
    assertThat(Files.readAllLines(folder.resolve("server.1.log"))).endsWith("line " + before);
  }

  @Test
  void theBoundHoldsOverStarts() throws IOException {
    for (int start = 0; start < 50; start++) {
      try (KeptLog log = small()) {
        log.write("start number " + start);
      }
    }
    assertThat(files()).hasSize(FILES);
    assertThat(Files.size(file())).isLessThanOrEqualTo(SMALL);
  }

  @Test
  void aLineThatCannotBeWrittenIsLostAndTheLogSaysSoWhenThereIsRoomAgain() throws IOException {
    try (KeptLog log = small()) {
      log.write("before");
      diskFull = true;
      log.write("lost one");
      log.write("lost two");
      assertThat(log.lost()).isEqualTo(2);
      diskFull = false;
      log.write("after");
      assertThat(log.lost()).isZero();
    }
    assertThat(Files.readAllLines(file()))
        .containsExactly("before", "... 2 lines could not be written and are lost", "after");
  }

  @Test
  void aLogInAFolderThatIsGoneLosesLinesAndEndsNothing() {
    try (KeptLog log = new KeptLog(folder.resolve("gone").resolve("server.log"))) {
      log.write("lost");
      assertThat(log.lost()).isEqualTo(1);
    }
  }

  @Test
  void aLineWithoutEndIsCut() throws IOException {
    try (KeptLog log = new KeptLog(file())) {
      log.write("x".repeat(KeptLog.LONGEST_LINE * 3));
    }
    assertThat(Files.size(file())).isLessThan(KeptLog.LONGEST_LINE + 10L);
  }

  private KeptLog small() {
    return new KeptLog(file(), SMALL, FILES, this::open);
  }

  private Path file() {
    return folder.resolve("server.log");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** A file on a disk that can be full. */
  private OutputStream open(Path file) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new OutputStream() {
      @Override
      public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (diskFull) {
          throw new IOException("No space left on device");
        }
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
