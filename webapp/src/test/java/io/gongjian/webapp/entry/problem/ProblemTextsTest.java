package io.gongjian.webapp.entry.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

  private static final List<String> ABOUT = List.of("一", "二", "三");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH)).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyCodeHasItsTexts(String language) {
    Set<String> keys = keys(Locale.forLanguageTag(language));

    for (ProblemCode code : ProblemCode.values()) {
      assertThat(keys).contains(code.word() + ".title");
      assertThat(keys).anyMatch(key -> key.startsWith(code.word() + ".detail"));
    }
    for (InputFault.Kind kind : InputFault.Kind.values()) {
      assertThat(keys).contains("input." + kind.word());
    }
    for (Misfit misfit : Misfit.values()) {
      assertThat(keys).contains("fact." + misfit.name().toLowerCase(Locale.ROOT));
    }
    Stream.of(FactSource.REGION, FactSource.PROJECT)
        .map(keeper -> "fact.kept_by_" + keeper.name().toLowerCase(Locale.ROOT))
        .forEach(key -> assertThat(keys).contains(key));
    for (UploadFault fault : UploadFault.values()) {
      assertThat(keys).contains("upload." + fault.word());
    }
    assertThat(soughtKinds())
        .hasSizeGreaterThan(8)
        .allSatisfy(kind -> assertThat(keys).contains("not_found.detail." + kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyTextCanBeFilled(String language) {
    Locale locale = Locale.forLanguageTag(language);

    for (String key : keys(locale)) {
      assertThat(ProblemTexts.in(locale).text(key, ABOUT)).isNotBlank().doesNotContain("{", "}");
    }
  }

  /** Each kind of thing that some source says was not found. */
  private static Set<String> soughtKinds() {
    Pattern told = Pattern.compile("[nN]otFound\\(\\s*\"([a-z_]+)\"");
    Set<String> kinds = new TreeSet<>();
    for (String module : List.of("engine", "forms", "rules", "processes", "webapp")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          told.matcher(Files.readString(file)).results().forEach(hit -> kinds.add(hit.group(1)));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return kinds;
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                ProblemTexts.BUNDLE,
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
