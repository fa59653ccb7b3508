package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.pack.CopiedPacks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BeginningAPackTest {

  private final Path folder;

  BeginningAPackTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesAProvinceThatPassesItsCheckWithoutAWarning() {
    Path pack = folder.resolve("my_province");

    Ran begun = run("pack", "new", "province", pack.toString(), "--title-zh", "某省");
    Ran checked = run("check", pack.toString(), "--lang", "en");

    assertThat(begun.exit()).as(begun.toString()).isZero();
    assertThat(begun.text()).contains("./gongjian check");
    assertThat(checked.exit()).as(checked.text()).isZero();
    assertThat(checked.text())
        .contains("Passed: 0 errors, 0 warnings")
        .doesNotContain("no scenario");
  }

  @Test
  void writesACityOverANewProvince() {
    run("pack", "new", "province", folder.resolve("my_province").toString());
    Path city = folder.resolve("my_city");

    Ran begun = run("pack", "new", "city", city.toString());
    Ran checked = run("check", city.toString(), "--lang", "en");

    assertThat(begun.exit()).as(begun.toString()).isZero();
    assertThat(checked.exit()).as(checked.text()).isZero();
    assertThat(checked.text())
        .contains("extends my_province 0.1, gives its open terms 1 values", "0 warnings")
        .doesNotContain("no scenario");
  }

  @Test
  void writesACityOverTheProvinceThatIsShipped() throws IOException {
    CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    Path city = folder.resolve("packs/sanya");

    Ran begun = run("pack", "new", "city", city.toString(), "--region", "460200");
    Ran checked = run("check", city.toString(), "--lang", "en");

    assertThat(begun.exit()).as(begun.toString()).isZero();
    assertThat(Files.readString(city.resolve("pack.yaml"))).contains("三亚", "extends: hainan");
    assertThat(checked.exit()).as(checked.text()).isZero();
    assertThat(checked.text()).contains("0 warnings");
  }

  @Test
  void writesADistrictOverTheCityThatIsShipped() throws IOException {
    CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    Path district = folder.resolve("packs/longhua");

    Ran begun = run("pack", "new", "district", district.toString(), "--region", "460106");
    Ran checked = run("check", district.toString(), "--lang", "en");

    assertThat(begun.exit()).as(begun.toString()).isZero();
    assertThat(Files.readString(district.resolve("pack.yaml"))).contains("龙华区", "extends: haikou");
    assertThat(checked.exit()).as(checked.text()).isZero();
    assertThat(checked.text()).contains("0 warnings", "extends haikou");
  }

  @Test
  void isWhatTheFormatShowsOfEachKindOfFile() throws IOException {
    String format = Files.readString(Path.of("../docs/pack/format.md"));
    Path pack = folder.resolve("my_province");
    run(
        "pack",
        "new",
        "province",
        pack.toString(),
        "--region",
        "450000",
        "--title-zh",
        "某省",
        "--title-en",
        "Some province");
    Matcher example =
        Pattern.compile("`([^`\\s]+)`\n\n```(?:yaml|json)\n(.*?)\n```", Pattern.DOTALL)
            .matcher(format);
    Set<String> shown = new TreeSet<>();

    while (example.find()) {
      if (Files.exists(pack.resolve(example.group(1)))) {
        shown.add(example.group(1));
        String written = Files.readString(pack.resolve(example.group(1)));
        assertThat(written.replaceAll("(?m)^# .*\n", "").strip()).isEqualTo(example.group(2));
      }
    }

    assertThat(shown).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @CsvSource({"My-Pack,id", "taken,nothing was changed", "new_city,--extends"})
  void changesNothingWhereItCannotBegin(String name, String said) throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));

    Ran ran = run("pack", "new", "city", folder.resolve(name).toString(), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains(said);
    assertThat(taken).isEmptyDirectory();
    assertThat(folder.resolve("new_city")).doesNotExist();
  }

  private record Ran(int exit, String text, List<String> errors) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int exit = line.execute(arguments);
    return new Ran(exit, out.toString(), err.toString().lines().toList());
  }
}
