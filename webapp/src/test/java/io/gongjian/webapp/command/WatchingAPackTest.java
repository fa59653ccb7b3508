package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.pack.CopiedPacks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command {@code check --watch}: what somebody sees who changes files beside it. */
@Timeout(120)
class WatchingAPackTest {

  private static final Path VALID = Path.of("../engine/src/test/resources/packs/test-valid");

  private final CopiedPacks packs;
  private final BufferedReader told;
  private final Thread watching;

  WatchingAPackTest(@TempDir Path folder) throws IOException {
    packs = CopiedPacks.of(VALID, Files.createDirectory(folder.resolve("packs")));
    PipedReader reader = new PipedReader();
    PrintWriter out = new PrintWriter(new PipedWriter(reader), true);
    told = new BufferedReader(reader);
    CommandLine line = Gongjian.commandLine();
    line.setOut(out);
    line.setErr(new PrintWriter(new StringWriter()));
    String pack = packs.folder().resolve("test_city").toString();
    watching =
        new Thread(() -> line.execute("check", pack, "--watch", "--lang", "en"), "check --watch");
  }

  @BeforeEach
  void begin() {
    watching.start();
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  @Test
  void checksAgainWhenItsFilesChangeOrThoseOfThePackThatItExtends() throws IOException {
    assertThat(verdict()).startsWith("Passed: 0 errors");

    packs.edit("test_city/pack.yaml", "schema: 1", "schema: [1, 2");
    assertThat(verdict()).startsWith("Failed");
    packs.edit("test_city/pack.yaml", "schema: [1, 2", "schema: 1");
    assertThat(verdict()).startsWith("Passed: 0 errors");

    packs.edit("test_province/pack.yaml", "schema: 1", "schema: [1, 2");
    assertThat(verdict()).startsWith("Failed");
  }

  @Test
  void seesAFileInAFolderThatIsMadeMeanwhile() throws IOException {
    assertThat(verdict()).startsWith("Passed: 0 errors");

    packs.write("test_city/matters/new_matter/matter.yaml", "matter: [");
    assertThat(verdict()).startsWith("Failed");
    packs.delete("test_city/matters/new_matter");
    assertThat(verdict()).startsWith("Passed: 0 errors");
  }

  /** The last line of the next report. */
  private String verdict() throws IOException {
    String line = told.readLine();
    while (line != null && !line.contains(" errors, ")) {
      line = told.readLine();
    }
    return String.valueOf(line);
  }
}
