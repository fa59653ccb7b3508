package io.gongjian.webapp.command;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.text.TextBundle;
import io.gongjian.engine.vocabulary.FactId;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A determination as text for a terminal. */
final class DeterminationText {

  private final Pack pack;
  private final Determination determination;
  private final Locale locale;
  private final ResourceBundle texts;
  private final Map<RowId, RuleRow> rows = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  DeterminationText(Pack pack, Determination determination, Locale locale) {
    this.pack = pack;
    this.determination = determination;
    this.locale = locale;
    this.texts = TextBundle.beside(DeterminationText.class, "decide").in(locale);
    pack.tables().forEach(table -> table.rows().forEach(row -> rows.put(row.id(), row)));
  }

  String whole() {
    head();
    matters(Applicability.REQUIRED);
    matters(Applicability.UNKNOWN);
    notRequired();
    assumptions();
    questions();
    return text.toString().stripTrailing();
  }

  private void head() {
    Region region = pack.regions().get(determination.region());
    line(
        0,
        "head",
        pack.title().in(locale),
        pack.reference().version(),
        region == null ? determination.region().value() : region.title().in(locale),
        determination.asOf().toString());
    determination
        .process()
        .process()
        .map(process -> pack.processes().get(process))
        .ifPresent(process -> line(0, "process", process.id(), process.title().in(locale)));
    determination
        .process()
        .target()
        .ifPresent(target -> line(0, "target", limit(target), mark(target.verified())));
    determination.process().silences().forEach(silence -> silence(0, silence));
  }

  private void matters(Applicability applicability) {
    List<MatterResult> results = with(applicability);
    line(0, applicability.word(), results.size());
    for (Stage stage : Stage.values()) {
      List<MatterResult> ofStage =
          results.stream().filter(one -> matter(one).stage() == stage).toList();
      if (!ofStage.isEmpty()) {
        line(1, "stage." + stage.word());
        ofStage.forEach(this::describe);
      }
    }
  }

  private void describe(MatterResult result) {
    Matter matter = matter(result);
    String department =
        Optional.ofNullable(pack.departments().get(matter.department()))
            .map(found -> found.shortTitle().in(locale))
            .orElse(matter.department().value());
    line(2, "matter", matter.title().in(locale), matter.id(), department, limit(result.limit()));
    for (Finding finding : result.reasons()) {
      RuleRow row = rows.get(finding.rule());
      if (row != null) {
        line(3, "because", row.say().in(locale), finding.rule(), joined(row), verified(row));
      }
    }
    result.silences().forEach(silence -> silence(3, silence));
    if (!result.missing().isEmpty()) {
      line(3, "missing", facts(result.missing()));
    }
    situations(matter, result);
    if (!result.materials().isEmpty()) {
      line(3, "materials", joined(result.materials(), this::material));
    }
  }

  /** Says of what no text is in force, and from which day on one is. */
  private void silence(int depth, Silence silence) {
    String since =
        silence
            .begins()
            .map(day -> MessageFormat.format(texts.getString("silent.from"), day))
            .or(
                () ->
                    silence
                        .ended()
                        .map(day -> MessageFormat.format(texts.getString("silent.until"), day)))
            .orElse(texts.getString("silent.never"));
    String matter =
        silence.matter().map(pack.matters()::get).map(one -> one.title().in(locale)).orElse("");
    line(depth, "silent." + silence.about().word(), matter, determination.asOf().toString(), since);
  }

  private void situations(Matter matter, MatterResult result) {
    for (SituationResult situation : result.situations()) {
      String title =
          matter.situation(situation.situation()).map(found -> found.title().in(locale)).orElse("");
      line(3, situation.certain() ? "situation" : "situation.maybe", title, situation.situation());
    }
  }

  private String material(MaterialResult result) {
    String title =
        Optional.ofNullable(pack.materials().get(result.material()))
            .map(found -> found.title().in(locale))
            .orElse(result.material().value());
    return result.certain() ? title : title + texts.getString("maybe");
  }

  private void notRequired() {
    List<MatterResult> results = with(Applicability.NOT_REQUIRED);
    line(0, Applicability.NOT_REQUIRED.word(), results.size());
    if (!results.isEmpty()) {
      line(1, "list", joined(results, one -> matter(one).title().in(locale)));
    }
  }

  private void assumptions() {
    if (!determination.assumptions().isEmpty()) {
      line(0, "assumptions", facts(determination.assumptions()));
    }
  }

  private void questions() {
    if (!determination.questions().isEmpty()) {
      FactId next = determination.questions().get(0).fact();
      line(
          0,
          "question",
          pack.vocabulary().get(next).question().in(locale),
          next,
          determination.questions().size());
    }
  }

  private String limit(LimitResult limit) {
    String stated = limit.statutory().map(this::limit).orElse(texts.getString("limit.none"));
    return limit
        .promised()
        .map(
            promised ->
                stated + MessageFormat.format(texts.getString("limit.promised"), limit(promised)))
        .orElse(stated);
  }

  private String limit(StatedLimit stated) {
    return MessageFormat.format(
        texts.getString("limit." + stated.limit().unit().word()), stated.limit().count());
  }

  private String facts(List<FactId> facts) {
    return joined(
        facts, fact -> pack.vocabulary().get(fact).title().in(locale) + " (" + fact + ")");
  }

  private String mark(boolean verified) {
    return verified ? "" : texts.getString("unverified");
  }

  private String verified(RuleRow row) {
    return mark(
        row.verified() && pack.citations().areVerified(row.citations(), determination.asOf()));
  }

  private static String joined(RuleRow row) {
    return row.citations().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static <T> String joined(List<T> items, Function<T, String> title) {
    return items.stream().map(title).collect(Collectors.joining("; "));
  }

  private List<MatterResult> with(Applicability applicability) {
    return determination.matters().stream()
        .filter(one -> one.applicability() == applicability)
        .toList();
  }

  private Matter matter(MatterResult result) {
    Matter matter = pack.matters().get(result.matter());
    if (matter == null) {
      throw new IllegalStateException("not in the pack [" + result.matter() + "]");
    }
    return matter;
  }

  private void line(int depth, String key, Object... arguments) {
    text.append("  ".repeat(depth))
        .append(MessageFormat.format(texts.getString(key), arguments).stripTrailing())
        .append('\n');
  }
}
