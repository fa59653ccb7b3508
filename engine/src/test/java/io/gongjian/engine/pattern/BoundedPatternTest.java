package io.gongjian.engine.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongjian.engine.pattern.PatternReading.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a;cat;true",
        "^a;cat;false",
        "t$;cat;true",
        "^cat$;cats;false",
        "c.t;cut;true",
        "^[^a-c]+$;xyz;true",
        "^[^a-c]+$;xby;false",
        "colou?r;color;true",
        "^(ab|cd)*$;abcdab;true",
        "^(ab|cd)*$;abc;false",
        "^x{2,3}$;xx;true",
        "^x{2,3}$;xxxx;false",
        "^x{2}$;xxx;false",
        "^x{2,}$;xxxxx;true",
        "^(?:a|b)+?$;abba;true",
        "^(?<year>[0-9]{4})$;2026;true",
        "^\\d{4}-\\d{2}$;2026-11;true",
        "^\\w+\\s\\w+$;ab cd;true",
        "^\\D+$;a1;false",
        "\\bgo\\b;let go now;true",
        "\\bgo\\b;mango;false",
        "^\\p{Script=Han}{2,}$;海口市;true",
        "^\\p{L}+$;Haikou海口;true",
        "^\\P{L}+$;123;true",
        "^[\\u4e00-\\u9fff]+$;海口;true",
        "^\\u{1F600}$;😀;true",
        "^.$;😀;true",
        "^[a\\-z]+$;a-z;true",
        "^[\\w.]+@[\\w.]+$;a.b@c.d;true",
        "^[]a];a;false",
        "^[^]$;海;true",
        "^[[:alpha:]]$;a];true",
        "^\\S+$;海　;false",
        "^[\\S]$;　;false",
        "^[\\W\\d]+$;-1;true",
        "^[^\\s]+$;a ;false",
        "^\\p{sc=Han}+$;𰀀𠮷;true",
        "^\\p{Lu}\\P{Lu}$;Aa;true",
        "^[\\p{Nd}-]+$;1-2;true",
        "^\\uD83D\\uDE00$;😀;true",
        "^\\x41\\cJ?$;A;true",
        "^a]}$;a]};true",
        "^a&&b$;a&&b;true",
        "^[a&&b]+$;a&b;true",
        "^\\/\\-$;/-;true",
        "\\$\\.;1$.;true",
        "^(|a)$;``;true",
      })
  void findsWhatFits(String pattern, String text, boolean found) {
    assertThat(read(pattern).isFoundIn(text)).isEqualTo(found);
  }

  @Test
  void endsAtTheEndAndNotBeforeALastLineEnd() {
    assertThat(read("^a$").isFoundIn("a\n")).isFalse();
    assertThat(read("^a.b$").isFoundIn("a\nb")).isFalse();
    assertThat(read("^a\\sb$").isFoundIn("a\u3000b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b", "(a)\\1", "\\k<x>", "(?i)a", "(?>a)"})
  void refusesWhatHasNoBound(String pattern) {
    assertThat(refused(pattern)).isEqualTo(Reason.NOT_REGULAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[a",
        "a{2",
        "a{3,2}",
        "*a",
        "+",
        "a**",
        "[z-a]",
        "\\",
        "\\q",
        "\\u12",
        "\\p{Xy}",
        "\\x1",
        "\\u{110000}",
        "(?<x",
        "[\\",
        "\\c",
        "\\A",
        "\\z",
        "\\Qa\\E",
        "\\pN",
        "\\h",
        "{1}"
      })
  void refusesWhatIsNoPattern(String pattern) {
    assertThat(refused(pattern)).isEqualTo(Reason.NOT_READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{1001}", "((a{99}){99}){99}", "(((x{20}){20}){20}){20}"})
  void refusesWhatUnfoldsWithoutBound(String pattern) {
    assertThat(refused(pattern)).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused("a".repeat(1001))).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused("(".repeat(500) + ")".repeat(500))).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(.*a){12}$", "(x+x+)+y"})
  void answersHostileTextsInNoTime(String pattern) {
    BoundedPattern bounded = read(pattern);
    String hostile = (pattern.contains("x") ? "x" : "a").repeat(20_000) + "!";

    assertTimeoutPreemptively(LIMIT, () -> assertThat(bounded.isFoundIn(hostile)).isFalse());
  }

  @Test
  void agreesWithThePatternsOfJavaOnWhatBothCanSay() {
    Random random = new Random(20261121);
    List<String> parts =
        List.of("a", "b", "c", ".", "[ab]", "[^a]", "(a|bc)", "(?:ab|)", "\\w", "^", "$", "(b*)");
    List<String> times = List.of("", "", "*", "+", "?", "{2}", "{1,2}", "{2,}");
    for (int round = 0; round < 20_000; round++) {
      StringBuilder pattern = new StringBuilder();
      for (int part = 1 + random.nextInt(4); part > 0; part--) {
        String one = parts.get(random.nextInt(parts.size()));
        pattern.append(one);
        pattern.append(
            one.equals("^") || one.equals("$") ? "" : times.get(random.nextInt(times.size())));
      }
      StringBuilder text = new StringBuilder();
      for (int letter = random.nextInt(7); letter > 0; letter--) {
        text.append("abc".charAt(random.nextInt(3)));
      }
      assertThat(read(pattern.toString()).isFoundIn(text.toString()))
          .as("%s in %s", pattern, text)
          .isEqualTo(Pattern.compile(pattern.toString()).matcher(text).find());
    }
  }

  private static BoundedPattern read(String pattern) {
    return ((PatternReading.Read) BoundedPattern.read(pattern)).pattern();
  }

  private static Reason refused(String pattern) {
    return ((PatternReading.Refused) BoundedPattern.read(pattern)).reason();
  }
}
