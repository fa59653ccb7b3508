package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.text.SnakeCase;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a list of the desk is narrowed to, as it stands in the address of the page. */
public final class TaskFilter implements Serializable {

  /** What goes on, what has ended, and both. */
  static final List<String> SPANS = List.of("running", "closed", "all");

  private static final long serialVersionUID = 1L;
  private static final int HEAD = 40;

  private static final Set<FlowState> RUNNING =
      EnumSet.of(FlowState.OPEN, FlowState.CORRECTING, FlowState.SPECIAL);

  private String view = "";
  private String light = "";
  private String stage = "";
  private String matter = "";
  private String state = "";
  private String region = "";
  private String text = "";

  /** The query of it; of a light by the days of {@code lights}. */
  Attempt<TaskQuery> query(DueLights lights, Function<Stage, Set<MatterId>> ofStage) {
    if (text.length() > TaskQuery.LONGEST_TEXT) {
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("q", Excerpt.of(text, HEAD), InputFault.Kind.TOO_LONG))));
    }
    TaskQuery plain =
        new TaskQuery(
            asked(),
            states(),
            matters(ofStage),
            region(),
            Optional.empty(),
            Optional.empty(),
            text);
    return Attempt.done(light().map(one -> lights.only(plain, one)).orElse(plain));
  }

  /** The view that is asked for; one's own tasks where it is none. */
  TaskView asked() {
    return TaskView.named(view).orElse(TaskView.MINE);
  }

  Optional<Light> light() {
    return Arrays.stream(Light.values()).filter(one -> one.word().equals(light)).findFirst();
  }

  /**
   * Those that go on, unless others are asked for; what one did and was shown whatever it became.
   */
  private Set<FlowState> states() {
    Optional<FlowState> one =
        Arrays.stream(FlowState.values()).filter(each -> each.word().equals(state)).findFirst();
    if (one.isPresent()) {
      return EnumSet.of(one.get());
    }
    return switch (state) {
      case "running" -> RUNNING;
      case "closed" -> EnumSet.complementOf(EnumSet.copyOf(RUNNING));
      case "all" -> Set.of();
      default -> asked() == TaskView.DEPARTMENT || asked() == TaskView.NOBODY ? RUNNING : Set.of();
    };
  }

  private Optional<MatterId> matter() {
    return Optional.of(matter).filter(SnakeCase::isWord).map(MatterId::new);
  }

  /** That which is named; else those of the stage, of which there may be none. */
  private Set<MatterId> matters(Function<Stage, Set<MatterId>> ofStage) {
    return matter()
        .map(Set::of)
        .or(() -> stage().map(ofStage).filter(some -> !some.isEmpty()))
        .orElse(Set.of());
  }

  private Optional<Stage> stage() {
    return Arrays.stream(Stage.values()).filter(one -> one.word().equals(stage)).findFirst();
  }

  private Optional<RegionCode> region() {
    return Optional.of(region).filter(RegionCode::isCode).map(RegionCode::new);
  }

  /** True when more is left out than the view itself leaves out. */
  public boolean isNarrowed() {
    return !(light.isEmpty()
        && stage.isEmpty()
        && matter.isEmpty()
        && state.isEmpty()
        && region.isEmpty()
        && text.isEmpty());
  }

  public String getView() {
    return asked().word();
  }

  public void setView(String view) {
    this.view = given(view);
  }

  public String getLight() {
    return light;
  }

  public void setLight(String light) {
    this.light = given(light);
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = given(stage);
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = given(matter);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = given(state);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = given(region);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = given(text);
  }

  private static String given(String text) {
    return text == null ? "" : text.strip();
  }
}
