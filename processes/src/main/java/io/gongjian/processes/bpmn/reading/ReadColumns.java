package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.BranchId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.process.Milestone;
import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a written file carries of a row: its columns, as the writer writes them. */
record ReadColumns(
    StepKind kind,
    SignRule sign,
    int days,
    List<StepId> returns,
    AfterReturn afterReturn,
    boolean keep,
    Optional<BranchId> branch,
    int row,
    Optional<Milestone> milestone,
    Map<String, String> when) {

  private static final Pattern FACT =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,79}(\\.[a-zA-Z][a-zA-Z0-9_]{0,79}){0,3}");
  private static final Pattern SHARE = Pattern.compile("share:([1-9][0-9]?|100)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern BLANKS = Pattern.compile(" ");
  private static final Set<String> KNOWN =
      Set.of(
          "kind",
          "sign",
          "days",
          "returns",
          "afterReturn",
          "keep",
          "branch",
          "row",
          "stages",
          "milestone");

  /** Those of a task; empty for a task of another tool. */
  static Optional<ReadColumns> of(XmlElement task) {
    List<XmlElement> written =
        task.children("extensionElements").stream()
            .flatMap(more -> more.children().stream())
            .filter(one -> one.space().equals(BpmnWords.ROWS))
            .toList();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    XmlElement step = written.get(0);
    boolean isRow =
        written.size() == 1
            && step.name().equals("step")
            && step.text().isEmpty()
            && KNOWN.containsAll(step.attributes().keySet());
    if (!isRow) {
      throw new NotRead(Reason.ROW, step);
    }
    try {
      return Optional.of(read(step));
    } catch (IllegalArgumentException wrong) {
      throw new NotRead(Reason.ROW, step.called() + " · " + task.called(), step.line());
    }
  }

  private static ReadColumns read(XmlElement step) {
    return new ReadColumns(
        constant(StepKind.class, step.attribute("kind").orElseThrow(IllegalArgumentException::new)),
        sign(step.attribute("sign").orElse("one")),
        number(step, "days"),
        step.attribute("returns").stream()
            .flatMap(BLANKS::splitAsStream)
            .map(StepId::new)
            .distinct()
            .toList(),
        constant(AfterReturn.class, step.attribute("afterReturn").orElse("through")),
        flag(step.attribute("keep").orElse("false")),
        step.attribute("branch").map(BranchId::new),
        number(step, "row"),
        milestone(step),
        when(step));
  }

  private static Optional<Milestone> milestone(XmlElement step) {
    Milestone.Rule rule = constant(Milestone.Rule.class, step.attribute("milestone").orElse("all"));
    return step.attribute("stages")
        .map(
            words ->
                new Milestone(
                    BLANKS.splitAsStream(words).map(word -> constant(Stage.class, word)).toList(),
                    rule));
  }

  private static boolean flag(String word) {
    if (!Set.of("true", "false").contains(word)) {
      throw new IllegalArgumentException(word);
    }
    return Boolean.parseBoolean(word);
  }

  private static int number(XmlElement step, String name) {
    String text = step.attribute(name).orElse("0");
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return Integer.parseInt(text);
  }

  private static <E extends Enum<E>> E constant(Class<E> kind, String word) {
    E constant = Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    if (!constant.name().toLowerCase(Locale.ROOT).equals(word)) {
      throw new IllegalArgumentException(word);
    }
    return constant;
  }

  private static SignRule sign(String word) {
    return switch (word) {
      case "one" -> new SignRule.One();
      case "any" -> new SignRule.Any();
      case "all" -> new SignRule.All();
      default -> {
        if (!SHARE.matcher(word).matches()) {
          throw new IllegalArgumentException(word);
        }
        yield new SignRule.Share(Integer.parseInt(word.substring("share:".length())));
      }
    };
  }

  private static Map<String, String> when(XmlElement step) {
    Map<String, String> when = new LinkedHashMap<>();
    for (XmlElement cell : step.children()) {
      boolean isCell =
          cell.space().equals(BpmnWords.ROWS)
              && cell.name().equals("when")
              && cell.children().isEmpty()
              && cell.text().isEmpty()
              && cell.attributes().keySet().equals(Set.of("fact", "cell"));
      String fact = cell.attribute("fact").orElse("");
      String text = cell.attribute("cell").orElse("");
      boolean isRead =
          isCell
              && FACT.matcher(fact).matches()
              && text.equals(XmlWords.line(text))
              && when.put(fact, text) == null;
      if (!isRead) {
        throw new IllegalArgumentException(fact);
      }
    }
    return when;
  }
}
