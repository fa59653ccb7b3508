package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Optional;

/** One flow with its picture, its steps and the matters whose cases go through it. */
public final class FlowView {

  private final Pack pack;
  private final PackFlow flow;
  private final DrawFlow drawFlow;
  private final Words words;

  FlowView(Pack pack, PackFlow flow, DrawFlow drawFlow, Words words) {
    this.pack = pack;
    this.flow = flow;
    this.drawFlow = drawFlow;
    this.words = words;
  }

  public String getId() {
    return flow.flow().id().value();
  }

  public String getName() {
    return flow.title().in(words.locale());
  }

  public int getCount() {
    return flow.flow().steps().size();
  }

  /** What the whole way may take; empty where nothing is promised. */
  public String getPromise() {
    return flow.promise().map(days -> words.of("flow.days", String.valueOf(days))).orElse("");
  }

  /** The BPMN file that the picture is drawn from. */
  public String getDrawing() {
    return drawFlow.draw(flow, words.locale());
  }

  public List<StepRow> getSteps() {
    return flow.flow().steps().stream().map(step -> new StepRow(flow, step, words)).toList();
  }

  /** True for the flow of the stages of projects. */
  public boolean isOfStages() {
    return flow.isOfStages();
  }

  /** The types of projects whose stages go through it. */
  public List<String> getProcesses() {
    Optional<FlowId> id = Optional.of(flow.flow().id());
    return pack.processes().values().stream()
        .filter(type -> type.flow().equals(id))
        .map(type -> type.title().in(words.locale()))
        .toList();
  }

  public List<FilterChoice> getMatters() {
    FlowId id = flow.flow().id();
    return pack.matters().values().stream()
        .filter(matter -> matter.flow().equals(Optional.of(id)))
        .map(matter -> new FilterChoice(matter.id().value(), matter.title().in(words.locale())))
        .toList();
  }
}
