package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.matter.Department;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.StepNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the handling record as it is read. */
public final class HandledRow {

  private final RecordEntry entry;
  private final CaseView view;
  private final CasePeople people;
  private final Map<String, String> titles;
  private final StepNames steps;
  private final Words words;

  private HandledRow(
      RecordEntry entry,
      CaseView view,
      CasePeople people,
      Map<String, String> titles,
      StepNames steps,
      Words words) {
    this.entry = entry;
    this.view = view;
    this.people = people;
    this.titles = titles;
    this.steps = steps;
    this.words = words;
  }

  /**
   * The record, the newest first.
   *
   * @param titles what corrections can name, by the id of it
   */
  static List<HandledRow> of(
      CaseView view, CasePeople people, Map<String, String> titles, Words words) {
    StepNames steps = new StepNames(view.flow(), words);
    List<HandledRow> rows = new ArrayList<>();
    view.record()
        .forEach(entry -> rows.add(0, new HandledRow(entry, view, people, titles, steps, words)));
    return rows;
  }

  public String getWhen() {
    return DayWording.minute(entry.at());
  }

  /** Who did it, and for whom. */
  public String getWho() {
    String by = people.of(entry.by().value());
    return entry
        .forWhom()
        .map(other -> words.of("desk.record.for", by, people.of(other)))
        .orElse(by);
  }

  public String getDepartment() {
    return entry
        .department()
        .flatMap(id -> Optional.ofNullable(view.pack().departments().get(id)))
        .map(Department::title)
        .map(title -> title.in(words.locale()))
        .orElse("");
  }

  public String getAct() {
    return words.of("cases.act." + entry.act());
  }

  public String getStep() {
    return entry.step().map(steps::of).orElse("");
  }

  public @Nullable Chip getOutcome() {
    return entry.outcome().map(outcome -> CaseChips.of(outcome, words)).orElse(null);
  }

  /** To whom it was handed, or who was asked. */
  public String getPeople() {
    return entry.people().stream()
        .map(people::of)
        .collect(Collectors.joining(words.of("word.comma")));
  }

  public String getText() {
    return entry.text();
  }

  /** What is to be corrected, or was: what it is about, and what is asked. */
  public List<String> getItems() {
    return entry.items().stream().map(CorrectionItem::read).map(this::item).toList();
  }

  private String item(CorrectionItem item) {
    String title = titles.get(item.kind().word() + ":" + item.subject());
    return title == null || item.kind() == CorrectionItem.Kind.OTHER
        ? item.text()
        : words.of("desk.record.item", title, item.text());
  }

  /** The state that it led to; empty where it led to none. */
  public String getState() {
    return entry.handling().map(state -> words.of("cases.handling", state)).orElse("");
  }
}
