package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackLoaderFuzzTest {

  private static final int ROUNDS = 300;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<String> SCRAPS =
      List.of(
          "[",
          "]",
          "{",
          "}",
          ":",
          ": ",
          "- ",
          ", ",
          "&a ",
          "*a",
          "<<: ",
          "!!x ",
          "\t",
          "\"",
          "'",
          "|",
          ">",
          "#",
          "%",
          "@",
          "?",
          "---\n",
          "...\n",
          "null",
          "~",
          "true",
          ".inf",
          "0x1",
          "1e99",
          "\u0000",
          "\u2028",
          "\ud83d\ude00",
          "\\U99999999",
          "2026-13-45",
          "-1",
          "");

  private final PackLoader loader = new PackLoader();
  private final Random random = new Random(20261121);

  @Test
  void neverThrowsWhateverBytesAreFlipped() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> files = valid();
            byte[] bytes = pick(files);
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
              int at = random.nextInt(bytes.length);
              bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
            }
            loadsOrTells(files);
          }
        });
  }

  @Test
  void neverThrowsWhateverScrapsOfYamlAreStrewnIn() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> files = valid();
            String path = anyPath(files);
            String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
              int from = random.nextInt(text.length() + 1);
              int to = Math.min(text.length(), from + random.nextInt(12));
              String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
              text = text.substring(0, from) + scrap + text.substring(to);
            }
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
            loadsOrTells(files);
          }
        });
  }

  @Test
  void neverThrowsWhateverWordsChangePlaces() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> files = valid();
            String path = anyPath(files);
            String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
            List<String> words = new ArrayList<>(List.of(text.split("\\b", -1)));
            int one = random.nextInt(words.size());
            int other = random.nextInt(words.size());
            String word = words.get(one);
            words.set(one, words.get(other));
            words.set(other, word);
            files.put(path, String.join("", words).getBytes(StandardCharsets.UTF_8));
            loadsOrTells(files);
          }
        });
  }

  @Test
  void readsTwoMegabytesOfBracketsInNoTime() {
    for (String scrap :
        List.of("[", "{", "- ", "? ", "a: ", "&a ", "\"", "*a ", "!x ", "[a,", "{a: ")) {
      Map<String, byte[]> files = valid();
      String hostile = scrap.repeat(2 * 1024 * 1024 / scrap.length() - 1);
      files.put("calendar/2026.yaml", hostile.getBytes(StandardCharsets.UTF_8));

      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> loadsOrTells(files), scrap);
    }
  }

  private void loadsOrTells(Map<String, byte[]> files) {
    PackLoading loading = loader.load(PackFiles.of("test_province", files), Optional.empty());

    assertThat(loading.pack().isPresent()).isNotEqualTo(loading.hasErrors());
    for (PackFault fault : loading.faults()) {
      assertThat(fault.what(Locale.CHINESE)).isNotBlank();
      assertThat(fault.mend(Locale.ENGLISH)).isNotBlank();
    }
  }

  private byte[] pick(Map<String, byte[]> files) {
    return files.getOrDefault(anyPath(files), new byte[] {0});
  }

  private String anyPath(Map<String, byte[]> files) {
    return new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
  }

  private static Map<String, byte[]> valid() {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }
}
