package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.matter.Department;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DueWording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case in a list: which it is, who decides, how it stands and until when there is time. */
public final class OwnCaseLine {

  private final String number;
  private final String matter;
  private final String project;
  private final String department;
  private final Chip state;
  private final @Nullable Chip light;
  private final String due;

  OwnCaseLine(
      String number,
      String matter,
      String project,
      String department,
      Chip state,
      @Nullable Chip light,
      String due) {
    this.number = number;
    this.matter = matter;
    this.project = project;
    this.department = department;
    this.state = state;
    this.light = light;
    this.due = due;
  }

  public static OwnCaseLine of(OwnCase one, Words words) {
    return new OwnCaseLine(
        one.file().number().value(),
        MatterTitles.of(one.pack(), one.file().head().matter(), words),
        one.project().name(),
        Optional.ofNullable(one.pack().departments().get(one.file().head().department()))
            .map(Department::shortTitle)
            .map(title -> title.in(words.locale()))
            .orElse(""),
        CaseChips.of(one.file().state(), words),
        one.clock().light().map(light -> CaseChips.of(light, words)).orElse(null),
        DueWording.of(one.file(), one.clock(), words));
  }

  public String getNumber() {
    return number;
  }

  public String getMatter() {
    return matter;
  }

  public String getProject() {
    return project;
  }

  /** The office that decides. */
  public String getDepartment() {
    return department;
  }

  public Chip getState() {
    return state;
  }

  /** The light; nothing where no clock runs. */
  public @Nullable Chip getLight() {
    return light;
  }

  /** Until when there is time, in words. */
  public String getDue() {
    return due;
  }
}
