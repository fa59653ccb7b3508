package io.gongjian.webapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A new kind of field is a change of eight files of Java and two scripts, besides its words and
 * what packs and the API call it. Whoever else tells kinds apart takes the new one for an old one,
 * or makes it a longer way.
 */
class KindsOfFieldsTest {

  private static final Path SCRIPTS = Path.of("src", "main", "webapp", "resources", "gongjian");
  private static final String KIND = "io.gongjian.engine.pack.internal.ShapeKind";

  /** More than these is a list of kinds that the next one is missing from. */
  private static final int MOST_ASKED = 2;

  private static final Set<String> FILES =
      Set.of(
          "AnswerText",
          "ColumnWay",
          "FieldMarkup",
          "FieldValues",
          "FormDescription",
          "Shape",
          "ShapeKind",
          "ShapeSchema");
  private static final Set<String> KNOWING_SCRIPTS = Set.of("form-checks.js", "form-kinds.js");

  @Test
  void eightFilesTellKindsOfFieldsApart() {
    Set<String> telling = new TreeSet<>();
    for (JavaClass type : Product.CLASSES) {
      if (tellsApart(type)) {
        telling.add(file(type));
      }
    }

    assertThat(telling).isEqualTo(new TreeSet<>(FILES)).hasSize(8);
  }

  @Test
  void twoScriptsKnowKindsOfFieldsByName() throws IOException {
    Pattern named = named();
    TreeMap<String, List<String>> knowing = new TreeMap<>();
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      scripts
          .filter(script -> script.getFileName().toString().endsWith(".js"))
          .filter(script -> !KNOWING_SCRIPTS.contains(script.getFileName().toString()))
          .forEach(
              script -> {
                List<String> found = found(named, text(script));
                if (!found.isEmpty()) {
                  knowing.put(script.getFileName().toString(), found);
                }
              });
    }

    assertThat(knowing).isEmpty();
    KNOWING_SCRIPTS.forEach(
        script -> assertThat(found(named, text(SCRIPTS.resolve(script)))).as(script).isNotEmpty());
  }

  @Test
  void aScriptThatKnowsAKindIsFound() {
    assertThat(found(named(), "if (fields[id].kind === \"text\") {")).hasSize(1);
    assertThat(found(named(), "[\"flag\"].includes(shape.kind)")).hasSize(1);
    assertThat(found(named(), "typeof value === \"number\"; make(\"table\")")).isEmpty();
  }

  private static boolean tellsApart(JavaClass type) {
    boolean matches =
        type.getMethodCallsFromSelf().stream()
            .map(JavaMethodCall::getTarget)
            .anyMatch(
                target ->
                    target.getName().equals("match")
                        && target.getOwner().isEquivalentTo(Shape.class));
    boolean namesKinds =
        type.getFieldAccessesFromSelf().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(target -> target.getOwner().getName().equals(KIND))
                .filter(target -> target.getRawType().getName().equals(KIND))
                .map(target -> target.getName())
                .distinct()
                .count()
            > MOST_ASKED;
    return matches || namesKinds || type.isEquivalentTo(Shape.class);
  }

  private static String file(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", "");
  }

  /** Words that kinds alone have, in quotes; the others where a kind is compared with them. */
  private static Pattern named() {
    List<Shape> kinds =
        List.of(
            new Shape.Text(FieldExtent.ANY, new TreeSet<>(), Optional.empty()),
            new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.empty()),
            new Shape.Flag(),
            new Shape.Day(),
            new Shape.OneOf(Choices.NONE),
            new Shape.ManyOf(Choices.NONE, FieldExtent.ANY),
            new Shape.Files(FieldExtent.ANY),
            new Shape.Rows(List.of(), FieldExtent.ANY));
    assertThat(kinds).hasSize(Shape.class.getPermittedSubclasses().length);
    Set<String> alsoOfBrowsers = Set.of("text", "number", "table");
    String all = kinds.stream().map(Shape::word).collect(Collectors.joining("|"));
    String own =
        kinds.stream()
            .map(Shape::word)
            .filter(word -> !alsoOfBrowsers.contains(word))
            .collect(Collectors.joining("|"));
    return Pattern.compile("\"(?:" + own + ")\"|kind\\s*[!=]==?\\s*\"(?:" + all + ")\"");
  }

  private static List<String> found(Pattern named, String text) {
    return named.matcher(text).results().map(result -> result.group()).toList();
  }

  private static String text(Path script) {
    try {
      return Files.readString(script);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
