package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.text.SnakeCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Keeps a list as somebody narrowed it, for that one alone, under a name. */
public final class SavingView {

  /** Beside the states themselves: what goes on, what has ended, and both. */
  private static final Set<String> SPANS = Set.of("running", "closed", "all");

  private static final int LONGEST_MATTER = 80;

  private final KeepViews keepViews;
  private final Clock clock;

  public SavingView(KeepViews keepViews, Clock clock) {
    this.keepViews = keepViews;
    this.clock = clock;
  }

  /**
   * Keeps it in place of one of the same name. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.BadInput}.
   */
  public Attempt<List<SavedView>> save(Actor actor, SavedView view) {
    if (CaseAccess.viewer(actor).isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    List<InputFault> faults = faults(view);
    List<SavedView> kept = keepViews.of(actor.account());
    boolean isNew = kept.stream().noneMatch(one -> one.name().equals(view.name()));
    if (isNew && kept.size() >= SavedView.MOST) {
      faults.add(new InputFault("views", String.valueOf(kept.size()), InputFault.Kind.TOO_LONG));
    }
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    keepViews.keep(actor.account(), view, clock.instant());
    return Attempt.done(keepViews.of(actor.account()));
  }

  private static List<InputFault> faults(SavedView view) {
    List<InputFault> faults = new ArrayList<>();
    check(faults, "name", view.name(), isName(view.name()));
    check(faults, "view", view.list(), TaskView.named(view.list()).isPresent());
    check(faults, "light", view.light(), isLight(view.light()));
    check(faults, "state", view.state(), isState(view.state()));
    check(faults, "stage", view.stage(), isStage(view.stage()));
    check(faults, "matter", view.matter(), isMatter(view.matter()));
    check(
        faults,
        "region",
        view.region(),
        view.region().isEmpty() || RegionCode.isCode(view.region()));
    check(faults, "q", view.text(), view.text().length() <= TaskQuery.LONGEST_TEXT);
    return faults;
  }

  private static void check(List<InputFault> faults, String field, String given, boolean fits) {
    if (!fits) {
      faults.add(
          new InputFault(
              field,
              Excerpt.of(given, SavedView.LONGEST_NAME),
              given.isBlank() ? InputFault.Kind.MISSING : InputFault.Kind.MALFORMED));
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= SavedView.LONGEST_NAME
        && name.equals(name.strip())
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  private static boolean isLight(String light) {
    return light.isEmpty()
        || Arrays.stream(Light.values()).anyMatch(one -> one.word().equals(light));
  }

  private static boolean isState(String state) {
    return state.isEmpty()
        || SPANS.contains(state)
        || Arrays.stream(FlowState.values()).anyMatch(one -> one.word().equals(state));
  }

  private static boolean isStage(String stage) {
    return stage.isEmpty()
        || Arrays.stream(Stage.values()).anyMatch(one -> one.word().equals(stage));
  }

  private static boolean isMatter(String matter) {
    return matter.isEmpty() || (matter.length() <= LONGEST_MATTER && SnakeCase.isWord(matter));
  }
}
