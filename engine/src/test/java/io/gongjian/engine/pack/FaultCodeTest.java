package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.table.Place;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultCodeTest {

  /** Codes without a broken pack among the files, and where they are shown instead. */
  private static final Map<FaultCode, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(FaultCode.FILE_TOO_LARGE, "PackFilesTest writes 50 MB"),
          Map.entry(FaultCode.TOO_MANY_FILES, "PackFilesTest makes 5,001 files"),
          Map.entry(FaultCode.PACK_TOO_LARGE, "PackFilesTest makes 66 MB"),
          Map.entry(FaultCode.LINK_NOT_ALLOWED, "PackFilesTest makes a link"),
          Map.entry(FaultCode.NOT_UTF8, "PackLoaderTest writes bytes that no text has"),
          Map.entry(FaultCode.TEMPLATE_TOO_LARGE, "MaterialTemplatesTest makes 600 kB"),
          Map.entry(FaultCode.FILE_NOT_READABLE, "LoadingPacksTest takes a folder away"),
          Map.entry(FaultCode.CHECK_BROKE_OFF, "LoadingPacksTest breaks a check"),
          Map.entry(FaultCode.TOO_MANY_FORMULAS, "TooManyFormulasTest writes hundreds"),
          Map.entry(FaultCode.REGION_TAKEN, "CheckingOnTheCommandLineTest has two of a region"),
          Map.entry(FaultCode.UNKNOWN_FLOW, "BrokenFlowCasesTest"),
          Map.entry(FaultCode.UNKNOWN_STEP, "BrokenFlowCasesTest"),
          Map.entry(FaultCode.UNKNOWN_LANE, "BrokenFlowCasesTest"),
          Map.entry(FaultCode.BLOCK_IN_PIECES, "BrokenFlowCasesTest"),
          Map.entry(FaultCode.DEPUTY_DAYS_REVERSED, "BrokenFlowCasesTest"),
          Map.entry(FaultCode.LANE_NOT_DECLARED, "BrokenFlowsTest"),
          Map.entry(FaultCode.LANE_UNUSED, "BrokenFlowsTest"),
          Map.entry(FaultCode.BLOCK_WITH_ONE_BRANCH, "BrokenFlowsTest"),
          Map.entry(FaultCode.BRANCH_WITHOUT_BLOCK, "BrokenFlowsTest"),
          Map.entry(FaultCode.KEEP_WITHOUT_BLOCK, "BrokenFlowsTest"),
          Map.entry(FaultCode.STEP_WITHOUT_LANE, "BrokenFlowsTest"),
          Map.entry(FaultCode.FLOW_WITHOUT_DECISION, "BrokenFlowsTest"),
          Map.entry(FaultCode.DECISION_FIRST, "BrokenFlowsTest"),
          Map.entry(FaultCode.CONDITION_TOO_EARLY, "BrokenFlowsTest"),
          Map.entry(FaultCode.CONDITION_DOES_NOT_FIT, "BrokenFlowsTest"),
          Map.entry(FaultCode.STEP_NEVER_REACHED, "BrokenFlowsTest"),
          Map.entry(FaultCode.RETURN_CANNOT_BE, "BrokenFlowsTest"),
          Map.entry(FaultCode.FLOW_TOO_LONG, "BrokenFlowsTest"),
          Map.entry(FaultCode.FLOW_LONGER_THAN_LIMIT, "FlowsOfMattersTest"),
          Map.entry(FaultCode.PROCESS_WITHOUT_FLOW, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGE_NOT_IN_FLOW, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGE_NAMED_TWICE, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGES_DISAGREE, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGE_FLOW_OF_MATTER, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.NOT_A_STAGE_FLOW, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGES_OF_A_CASE, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STEP_WITHOUT_STAGES, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.STAGE_STEP_IS_WORK, "BrokenStageFlowsTest"),
          Map.entry(FaultCode.MILESTONE_WITHOUT_MATTER, "BrokenStageFlowsTest"),
          Map.entry(
              FaultCode.RULES_FAIL_SELF_PROOF, "a defect of the program, which no pack can cause"));

  @Test
  void isShownByABrokenPackOrElsewhere() {
    Set<FaultCode> shown =
        BrokenPack.all().stream().map(BrokenPack::code).collect(Collectors.toSet());
    Set<FaultCode> missing = EnumSet.allOf(FaultCode.class);
    missing.removeAll(shown);
    missing.removeAll(ELSEWHERE.keySet());

    assertThat(missing).isEmpty();
    assertThat(shown).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void hasSentencesInBothLanguages(FaultCode code) {
    for (String part : List.of("what", "mend")) {
      String zh = FaultTexts.pattern(code, part, Locale.CHINESE);
      String en = FaultTexts.pattern(code, part, Locale.ENGLISH);

      assertThat(zh).matches("(?s).*[\\u4e00-\\u9fff].*[。]");
      assertThat(en).doesNotContainPattern("[\\u4e00-\\u9fff]").endsWith(".");
      assertThat(slots(en)).isEqualTo(slots(zh));
    }
  }

  @Test
  void isUniqueAndInOrder() {
    List<String> codes = Arrays.stream(FaultCode.values()).map(FaultCode::code).toList();

    assertThat(codes)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(code -> code.matches("P0[1-7]\\d\\d"));
  }

  @Test
  void fallsBackToChinese() {
    PackFault fault = PackFault.of(FaultCode.FILE_EMPTY, Place.file("a", "b"));

    assertThat(fault.what(Locale.FRENCH)).isEqualTo(fault.what(Locale.SIMPLIFIED_CHINESE));
    assertThat(fault.what(Locale.UK)).isEqualTo("The file is empty.");
  }

  private static Set<Character> slots(String pattern) {
    return Pattern.compile("\\{(\\d)}")
        .matcher(pattern)
        .results()
        .map(match -> match.group(1).charAt(0))
        .collect(Collectors.toSet());
  }
}
