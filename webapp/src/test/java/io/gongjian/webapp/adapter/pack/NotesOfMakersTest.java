package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the makers of a pack read, remembered or did not find stands in the notes and sources of its
 * citations, never in what applicants read: titles, questions, help, notes of matters, sentences of
 * rules and situations, words of forms, the quoted law and the templates.
 */
class NotesOfMakersTest {

  private static final Pattern ZH =
      Pattern.compile(
          "二手|(?:未|没有?|没能|无法)(?:查到|读到|找到|见到|核实|核对|证实)|未见(?:省|到|文件)|查不到|读不到|未读|没有读|待核|待查|凭记忆"
              + "|一般知识|年代不明|据报道|转述|转载|推测|存疑|本包|政策包|客户文件|样例|领域资料|没有对应的(?:事实|项目信息)");
  private static final Pattern EN =
      Pattern.compile(
          "second(?:ary|[- ]?hand)\\b(?! disaster)|\\bnot (?:be )?(?:found|verified|confirmed|read)\\b|unverified|\\bno\\b[^.;]*"
              + " (?:was|were) found|could not find|from memory|general knowledge|this pack\\b"
              + "|policy pack|customer document|press report|\\bsample\\b|no fact\\b",
          Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final List<String> found = new ArrayList<>();
  private int texts;

  NotesOfMakersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void standInNoTextOfThePacksThatApplicantsRead() {
    read(Path.of("..", "packs"));

    assertThat(texts).isGreaterThan(6_000);
    assertThat(found).isEmpty();
  }

  @Test
  void areFoundWhereverApplicantsWouldReadThem() throws IOException {
    write("matters/m/matter.yaml", "limitNote: {zh: 法定时限未查到, en: Ask the office}");
    write(
        "vocabulary.yaml",
        "groups: [{help: {zh: 看图, en: The figure comes from a secondary source}}]");
    write("tables/t.yaml", "rows: [{say: {zh: 请核对；容差为本包设定, en: Check it}, note: 未读到}]");
    write(
        "matters/m/form.schema.json", "{\"x-help\": {\"zh\": \"未核实\", \"en\": \"Not verified\"}}");
    write("citations/law/2020-01-01.yaml", "articles: [{text: 清单未读到。, source: 二手资料}]");

    read(folder);

    assertThat(found).hasSize(6);
  }

  @Test
  void areLeftWithTheCitationAndInWordsThatOnlyLookLikeThem() throws IOException {
    write(
        "citations/law/2020-01-01.yaml",
        """
        title: {zh: 外省办事指南（样例）, en: A guide (sample)}
        note: 只读到报道，条号未读到
        articles: [{text: 应当办理。, source: 凭记忆}]
        """);
    write("tables/t.yaml", "rows: [{say: {zh: 未经核实的不得验收, en: Works are verified}, note: 二手资料}]");
    write("vocabulary.yaml", "facts: [{help: {zh: 可能产生次生灾害, en: A secondary disaster}}]");

    read(folder);

    assertThat(texts).isEqualTo(5);
    assertThat(found).isEmpty();
  }

  @Test
  void standInNoWordsOfThePagesEither() throws IOException {
    Path bundles = Path.of("src/main/resources/io/gongjian/webapp/entry/language/text");
    Pattern words = Pattern.compile("(?:未|没有?)查到|条(?:文)?号未读到|凭记忆|二手");
    try (Stream<Path> files = Files.list(bundles)) {
      for (Path file : files.filter(one -> one.toString().endsWith("_zh.properties")).toList()) {
        look(file, "", Files.readString(file), words);
      }
    }

    assertThat(texts).isGreaterThan(10);
    assertThat(found).isEmpty();
  }

  private void read(Path packs) {
    try (Stream<Path> files = Files.walk(packs)) {
      files.filter(Files::isRegularFile).sorted().forEach(this::readFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readFile(Path file) {
    String name = file.toString();
    try {
      if (name.endsWith(".docx")) {
        look(file, "", words(file), ZH);
      } else if (name.contains("citations")) {
        law(file, tree(file));
      } else if (!name.contains("scenarios")
          && !name.endsWith("pack.yaml")
          && (name.endsWith(".yaml") || name.endsWith(".json"))) {
        walk(file, "", tree(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void law(Path file, Object tree) {
    if (tree instanceof Map<?, ?> instrument
        && instrument.get("articles") instanceof List<?> articles) {
      for (Object article : articles) {
        if (article instanceof Map<?, ?> entry && entry.get("text") instanceof String text) {
          look(file, "text", text, ZH);
        }
      }
    }
  }

  private void walk(Path file, String at, Object node) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("zh") instanceof String zh && map.get("en") instanceof String en) {
        look(file, at, zh, ZH);
        look(file, at, en, EN);
      } else {
        map.forEach((key, value) -> walk(file, at + "." + key, value));
      }
    } else if (node instanceof List<?> list) {
      list.forEach(entry -> walk(file, at, entry));
    }
  }

  private void look(Path file, String at, String text, Pattern words) {
    texts++;
    Matcher matcher = words.matcher(text);
    if (matcher.find()) {
      found.add(
          "%s %s: “%s” in %s"
              .formatted(file, at, matcher.group(), text.lines().findFirst().orElse("")));
    }
  }

  private static Object tree(Path file) throws IOException {
    Load load = new Load(LoadSettings.builder().setMaxAliasesForCollections(500).build());
    return Optional.ofNullable(load.loadFromString(Files.readString(file))).orElse("");
  }

  private static String words(Path file) throws IOException {
    StringBuilder words = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return words.toString().replaceAll("<[^>]*>", "");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
