package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.StepKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses from its name what is done in a task. */
final class KindWords {

  private static final Map<StepKind, Pattern> WORDS = new LinkedHashMap<>();

  static {
    word(StepKind.ACCEPT, "受理|收件|接件|accept|intake|receive");
    word(StepKind.EXPERT_REVIEW, "专家|expert");
    word(StepKind.HEARING, "听证|hearing");
    word(StepKind.INSPECTION, "踏勘|勘验|勘察|现场|inspect|site visit");
    word(StepKind.ISSUE, "制证|发证|出证|issue");
    word(StepKind.NOTIFY, "通知|送达|告知|notify|deliver");
    word(StepKind.DECIDE, "决定|审批|批准|签发|decide|decision|approv");
    word(StepKind.REVIEW, "审查|审核|复核|初审|review|check|examine");
  }

  private KindWords() {}

  private static void word(StepKind kind, String words) {
    WORDS.put(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  static Optional<StepKind> guess(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
