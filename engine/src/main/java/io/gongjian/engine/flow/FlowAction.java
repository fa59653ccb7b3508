package io.gongjian.engine.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody does in a case. Who, and when, stands in the {@link FlowRequest}. */
public sealed interface FlowAction {

  FlowAct act();

  /** It becomes one's own; nobody else may do it. */
  record Claim(StepId step) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.CLAIM;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claim(this);
    }
  }

  /** It is given back to the lane. */
  record Release(StepId step) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.RELEASE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.release(this);
    }
  }

  /** It is answered; a step that one acts in is claimed by it. */
  record Complete(StepId step, Optional<StepOutcome> outcome, Optional<String> opinion)
      implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.COMPLETE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.complete(this);
    }
  }

  /**
   * It is sent back to an earlier step.
   *
   * @param to empty where what was named is no step
   */
  record Return(StepId step, Optional<StepId> to, Optional<String> reason) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.RETURN;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sendBack(this);
    }
  }

  /** The last answer there is taken back, while nobody has gone on. */
  record Recall(StepId step) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.RECALL;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recall(this);
    }
  }

  /** It becomes the other's; the clock does not move. */
  record Transfer(StepId step, PersonId to) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.TRANSFER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transfer(this);
    }
  }

  /** The other answers, then it is the owner's again, who decides. */
  record Delegate(StepId step, PersonId to) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.DELEGATE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.delegate(this);
    }
  }

  /** What one may do may be done by the other too, from the first day to the last. */
  record Deputise(PersonId to, LocalDate from, LocalDate until) implements OnCase {
    @Override
    public FlowAct act() {
      return FlowAct.DEPUTISE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.deputise(this);
    }
  }

  /** One more is asked. */
  record AddSigner(StepId step, PersonId person, SignerPlace place) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.ADD_SIGNER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addSigner(this);
    }
  }

  /** One who has not answered is asked no more. */
  record RemoveSigner(StepId step, PersonId person, Optional<String> reason) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.REMOVE_SIGNER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeSigner(this);
    }
  }

  /** It has been read. */
  record Read(StepId step) implements OnStep {
    @Override
    public FlowAct act() {
      return FlowAct.READ;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.read(this);
    }
  }

  /** A question to a colleague; it moves nothing. */
  record Consult(Optional<StepId> step, PersonId person, String text) implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.CONSULT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.consult(this);
    }
  }

  /** Shown to somebody, to read only. */
  record Copy(Optional<StepId> step, PersonId person) implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.COPY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.copy(this);
    }
  }

  /** A notice to those who may act. */
  record Urge(Optional<StepId> step) implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.URGE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.urge(this);
    }
  }

  /** All that the person has to do becomes the other's. */
  record Leave(PersonId person, PersonId to) implements OnCase {
    @Override
    public FlowAct act() {
      return FlowAct.LEAVE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leave(this);
    }
  }

  /** The applicant is asked to mend or add; the clock stands. */
  record Correct(Optional<StepId> step, List<String> items, Optional<String> reason)
      implements AboutStep {
    public Correct {
      items = List.copyOf(items);
    }

    @Override
    public FlowAct act() {
      return FlowAct.CORRECT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.correct(this);
    }
  }

  /** The applicant answers what was asked. */
  record Answer(List<String> items) implements OnCase {
    public Answer {
      items = List.copyOf(items);
    }

    @Override
    public FlowAct act() {
      return FlowAct.ANSWER;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer(this);
    }
  }

  /** A procedure that does not count begins; the clock stands. */
  record SpecialStart(Optional<StepId> step, String kind, Optional<String> clause)
      implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.SPECIAL_START;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.specialStart(this);
    }
  }

  /** It ends. */
  record SpecialEnd(Optional<StepId> step) implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.SPECIAL_END;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.specialEnd(this);
    }
  }

  /** Days are added, once. */
  record Extend(Optional<StepId> step, int days, Optional<String> reason) implements AboutStep {
    @Override
    public FlowAct act() {
      return FlowAct.EXTEND;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.extend(this);
    }
  }

  /** The applicant takes the application back. */
  record Withdraw() implements OnCase {
    @Override
    public FlowAct act() {
      return FlowAct.WITHDRAW;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.withdraw(this);
    }
  }

  /** The step it is about; empty where it is about the case. */
  Optional<StepId> about();

  /** On the task of a step. */
  sealed interface OnStep extends FlowAction {
    StepId step();

    @Override
    default Optional<StepId> about() {
      return Optional.of(step());
    }
  }

  /** About the case, asked for from a step or not. */
  sealed interface AboutStep extends FlowAction {
    Optional<StepId> step();

    @Override
    default Optional<StepId> about() {
      return step();
    }
  }

  /** About the case as a whole. */
  sealed interface OnCase extends FlowAction {
    @Override
    default Optional<StepId> about() {
      return Optional.empty();
    }
  }

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor);

  /** One way for each action. */
  interface Visitor<R> {
    R claim(Claim action);

    R release(Release action);

    R complete(Complete action);

    R sendBack(Return action);

    R recall(Recall action);

    R transfer(Transfer action);

    R delegate(Delegate action);

    R deputise(Deputise action);

    R addSigner(AddSigner action);

    R removeSigner(RemoveSigner action);

    R read(Read action);

    R consult(Consult action);

    R copy(Copy action);

    R urge(Urge action);

    R leave(Leave action);

    R correct(Correct action);

    R answer(Answer action);

    R specialStart(SpecialStart action);

    R specialEnd(SpecialEnd action);

    R extend(Extend action);

    R withdraw(Withdraw action);
  }
}
