package io.gongjian.webapp.page.apply.review;

import io.gongjian.forms.draft.FormChanges;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import java.util.List;
import java.util.stream.Collectors;

/** What another version of the pack changes in a section of a form. */
public final class ChangeSection {

  private final String title;
  private final String before;
  private final List<Line> lines;

  ChangeSection(FormChanges.OfSection section, Words words) {
    this.title = section.section().title().in(words.locale());
    this.before = section.before().map(title -> title.in(words.locale())).orElse("");
    this.lines = section.fields().stream().map(change -> new Line(change, words)).toList();
  }

  public String getTitle() {
    return title;
  }

  /** Its title before, when that is another; else nothing. */
  public String getBefore() {
    return before;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** A field that is new, went, or means something else. */
  public static final class Line {

    private final FormChanges.FieldChange change;
    private final Words words;

    Line(FormChanges.FieldChange change, Words words) {
      this.change = change;
      this.words = words;
    }

    public String getTitle() {
      return change.title().in(words.locale());
    }

    public Chip getChip() {
      String word = words.of("drafts.change." + change.kind().word());
      return switch (change.kind()) {
        case NEW -> Chip.good(word);
        case GONE -> Chip.plain("pi-minus-circle", word);
        case CHANGED -> Chip.look(word);
      };
    }

    /** What of its meaning changed. */
    public String getAspects() {
      return change.aspects().stream()
          .map(aspect -> words.of("drafts.aspect." + aspect.word()))
          .collect(Collectors.joining(words.of("word.comma")));
    }

    /** Its title before, when that is another; else nothing. */
    public String getBefore() {
      return change
          .before()
          .filter(before -> !before.equals(change.title()))
          .map(before -> before.in(words.locale()))
          .orElse("");
    }
  }
}
