package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.text.LocalText;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.StepNames;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case in the table of the desk. */
public final class TaskLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String number;
  private final String project;
  private final String matter;
  private final String department;
  private final String region;
  private final List<String> steps;
  private final Chip state;
  private final @Nullable Chip light;
  private final String due;
  private final String left;
  private final String received;

  private TaskLine(CaseSummary found, Titles titles, DueLights lights, Words words) {
    Optional<Light> seen = lights.of(found);
    this.number = found.number().value();
    this.project = found.projectName();
    this.matter = titles.matter(found);
    this.department = titles.department(found);
    this.region = titles.region(found);
    this.steps = titles.steps(found);
    this.state = CaseChips.of(found.state(), words);
    this.light = seen.map(one -> CaseChips.of(one, words)).orElse(null);
    this.due = found.dueOn().filter(day -> seen.isPresent()).map(DayWording::day).orElse("");
    this.left =
        found.dueOn().flatMap(day -> seen.map(one -> left(day, one, lights, words))).orElse("");
    this.received = DayWording.minute(found.receivedAt());
  }

  /**
   * A case in a list.
   *
   * @param pack whose flow it goes through, where it is still kept
   */
  static TaskLine of(CaseSummary found, Optional<Pack> pack, DueLights lights, Words words) {
    return new TaskLine(found, new Titles(pack, words), lights, words);
  }

  private static String left(LocalDate due, Light light, DueLights lights, Words words) {
    return switch (light) {
      case OVERDUE -> words.of("tasks.over", lights.over(due));
      case PAUSED -> "";
      case GREEN, AMBER, RED ->
          lights.left(due) == 0
              ? words.of("tasks.today")
              : words.of("tasks.left", lights.left(due));
    };
  }

  public String getNumber() {
    return number;
  }

  public String getProject() {
    return project;
  }

  public String getMatter() {
    return matter;
  }

  public String getDepartment() {
    return department;
  }

  public String getRegion() {
    return region;
  }

  /** Where it is open, several steps side by side; empty when it has ended. */
  public List<String> getSteps() {
    return steps;
  }

  public Chip getState() {
    return state;
  }

  /** The light; none when it has ended. */
  public @Nullable Chip getLight() {
    return light;
  }

  public String getDue() {
    return due;
  }

  /** How many days are left, in words. */
  public String getLeft() {
    return left;
  }

  public String getReceived() {
    return received;
  }

  /** What things are called in the pack of a case. */
  private record Titles(Optional<Pack> pack, Words words) {

    String matter(CaseSummary found) {
      return title(
          pack.map(Pack::matters).map(all -> all.get(found.matter())).map(Matter::title),
          found.matter().value());
    }

    String department(CaseSummary found) {
      return title(
          pack.map(Pack::departments)
              .map(all -> all.get(found.department()))
              .map(Department::shortTitle),
          found.department().value());
    }

    String region(CaseSummary found) {
      return title(
          pack.map(Pack::regions).map(all -> all.get(found.region())).map(Region::title),
          found.region().value());
    }

    List<String> steps(CaseSummary found) {
      Optional<PackFlow> flow =
          pack.flatMap(
              one ->
                  Optional.ofNullable(one.matters().get(found.matter()))
                      .flatMap(Matter::flow)
                      .flatMap(id -> Optional.ofNullable(one.flows().get(id))));
      Optional<StepNames> names = flow.map(one -> new StepNames(one, words));
      return found.steps().stream()
          .map(step -> names.map(all -> all.of(step)).orElse(step.value()))
          .collect(Collectors.toUnmodifiableList());
    }

    private String title(Optional<LocalText> title, String otherwise) {
      return title.map(text -> text.in(words.locale())).orElse(otherwise);
    }
  }
}
