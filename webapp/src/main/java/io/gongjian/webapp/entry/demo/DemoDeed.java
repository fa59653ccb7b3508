package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.util.Optional;

/**
 * What somebody does in a case of the demo.
 *
 * @param day how many working days after it was handed in
 * @param by the name of the demo account
 * @param text opinion or reason; empty for none
 */
record DemoDeed(int day, String by, FlowAction action, String text) {

  static DemoDeed of(DemoTree tree) {
    return new DemoDeed(
        tree.number("day"), tree.text("by"), action(tree), tree.maybe("text").orElse(""));
  }

  private static FlowAction action(DemoTree tree) {
    Optional<StepId> step = tree.maybe("step").map(StepId::new);
    Optional<String> text = tree.maybe("text");
    return switch (tree.text("act")) {
      case "claim" -> new FlowAction.Claim(needed(step, tree));
      case "complete" ->
          new FlowAction.Complete(
              needed(step, tree), StepOutcome.named(tree.text("outcome")), text);
      case "return" ->
          new FlowAction.Return(needed(step, tree), tree.maybe("to").map(StepId::new), text);
      case "consult" ->
          new FlowAction.Consult(step, new PersonId(tree.text("person")), text.orElse(""));
      case "correct" -> new FlowAction.Correct(step, tree.texts("items"), text);
      case "answer" -> new FlowAction.Answer(tree.texts("items"));
      case "special_start" ->
          new FlowAction.SpecialStart(step, tree.text("kind"), tree.maybe("clause"));
      case "withdraw" -> new FlowAction.Withdraw();
      default -> throw tree.broken();
    };
  }

  private static StepId needed(Optional<StepId> step, DemoTree tree) {
    return step.orElseThrow(tree::broken);
  }
}
