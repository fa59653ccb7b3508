package io.gongjian.webapp.entry.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.ErrorType;
import io.gongjian.engine.upload.UploadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSettingsTest {

  private final Path home;

  DocumentSettingsTest(@TempDir Path home) {
    this.home = home;
  }

  private DocumentSettings read(Map<String, String> said) {
    return DocumentSettings.of(name -> Optional.ofNullable(said.get(name)), home);
  }

  private void refuses(String name, String text, String wanted) {
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> read(Map.of(name, text)))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(ErrorCode.UNREADABLE_SETTING);
              assertThat(refused.code().type()).isEqualTo(ErrorType.EXTERNAL);
            })
        .withMessageStartingWith("GJ2003 ")
        .withMessageContaining("operator")
        .withMessageContaining(name)
        .withMessageContaining("[" + text + "]")
        .withMessageContaining(wanted);
  }

  @Test
  void whereNothingIsSaidTheUsualCounts() {
    DocumentSettings settings = read(Map.of("GONGJIAN_CLAMAV", "", "GONGJIAN_DOCUMENTS", " "));
    assertThat(settings.folder()).isEqualTo(home.resolve("gongjian-documents"));
    assertThat(settings.limits()).isEqualTo(UploadLimits.usual());
    assertThat(settings.scanner()).isEmpty();
  }

  @Test
  void whatIsSaidCounts() {
    DocumentSettings settings =
        read(
            Map.of(
                "GONGJIAN_DOCUMENTS",
                home.resolve("new").toString(),
                "GONGJIAN_UPLOAD_MEGABYTES",
                " 7 ",
                "GONGJIAN_CLAMAV",
                "[::1]:3310"));
    assertThat(settings.folder()).isEqualTo(home.resolve("new"));
    assertThat(settings.limits().largestFile()).isEqualTo(7L << 20);
    assertThat(settings.scanner()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten", "0", "-1", "1.5", "4096", "99999999999999999999", "200MB"})
  void aSizeThatIsNoneIsToldToTheOperator(String text) {
    refuses("GONGJIAN_UPLOAD_MEGABYTES", text, "a whole number from 1 to 4095");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clamav", "clamav:", ":3310", "clamav:0", "clamav:65536", "a b:3310"})
  void anAddressThatIsNoneIsToldToTheOperator(String text) {
    refuses("GONGJIAN_CLAMAV", text, "host:port of a clamd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "./documents", "a\0b"})
  void aFolderThatIsNotWholeIsToldToTheOperator(String text) {
    refuses("GONGJIAN_DOCUMENTS", text, "the whole path of a folder");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsToldToTheOperator() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    refuses("GONGJIAN_DOCUMENTS", file.toString(), "the whole path of a folder");
  }
}
