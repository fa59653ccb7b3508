package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.flow.FlowDays;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.Lane;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.text.TextBundle;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.lanes.StageLane;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of a step table, in words. */
public final class StepRow {

  private static final TextBundle KINDS = TextBundle.beside(FlowDays.class, "kinds");

  private final PackFlow flow;
  private final Step step;
  private final Words words;

  StepRow(PackFlow flow, Step step, Words words) {
    this.flow = flow;
    this.step = step;
    this.words = words;
  }

  public String getId() {
    return step.id().value();
  }

  public String getKind() {
    return KINDS.of(step.kind().word()).in(words.locale());
  }

  /** Of a stage flow, what the step waits for; nothing of a flow of cases. */
  public String getMilestone() {
    return Optional.ofNullable(flow.milestones().get(step.id())).map(this::told).orElse("");
  }

  private String told(Milestone milestone) {
    return words.of(
        milestone.rule() == Milestone.Rule.ANY ? "flow.stages.any" : "flow.stages.all",
        StageLane.title(milestone.stages(), words));
  }

  public String getLane() {
    return step.lane()
        .map(flow.lanes()::get)
        .map(Lane::title)
        .map(title -> title.in(words.locale()))
        .orElseGet(() -> words.of("flow.product"));
  }

  /** The block it is in, and its branch there. */
  public String getBlock() {
    return step.block()
        .map(
            block -> step.branch().map(branch -> block + " / " + branch).orElseGet(block::toString))
        .orElse("");
  }

  public String getSign() {
    if (step.sign() instanceof SignRule.Share share) {
      return words.of("flow.sign.share", String.valueOf(share.percent()));
    }
    if (step.sign() instanceof SignRule.All) {
      return words.of("flow.sign.all");
    }
    return words.of(step.sign() instanceof SignRule.Any ? "flow.sign.any" : "flow.sign.one");
  }

  public String getDays() {
    return step.days() == 0 ? "" : words.of("flow.days", String.valueOf(step.days()));
  }

  /** When it is taken; empty where always. */
  public String getWhen() {
    return step.when().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(words.of("word.comma")));
  }

  /** To which steps it may be sent back. */
  public String getReturns() {
    return step.returns().stream()
        .map(StepId::value)
        .collect(Collectors.joining(words.of("word.comma")));
  }
}
