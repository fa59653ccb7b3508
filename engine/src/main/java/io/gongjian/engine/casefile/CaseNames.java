package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import java.util.List;

/** Who is named in an action besides the one who does it. */
final class CaseNames implements FlowAction.Visitor<List<PersonId>> {

  private static final CaseNames NAMES = new CaseNames();

  private CaseNames() {}

  static List<PersonId> of(FlowAction action) {
    return action.accept(NAMES);
  }

  @Override
  public List<PersonId> claim(FlowAction.Claim action) {
    return List.of();
  }

  @Override
  public List<PersonId> release(FlowAction.Release action) {
    return List.of();
  }

  @Override
  public List<PersonId> complete(FlowAction.Complete action) {
    return List.of();
  }

  @Override
  public List<PersonId> sendBack(FlowAction.Return action) {
    return List.of();
  }

  @Override
  public List<PersonId> recall(FlowAction.Recall action) {
    return List.of();
  }

  @Override
  public List<PersonId> transfer(FlowAction.Transfer action) {
    return List.of(action.to());
  }

  @Override
  public List<PersonId> delegate(FlowAction.Delegate action) {
    return List.of(action.to());
  }

  @Override
  public List<PersonId> deputise(FlowAction.Deputise action) {
    return List.of(action.to());
  }

  @Override
  public List<PersonId> addSigner(FlowAction.AddSigner action) {
    return List.of(action.person());
  }

  @Override
  public List<PersonId> removeSigner(FlowAction.RemoveSigner action) {
    return List.of(action.person());
  }

  @Override
  public List<PersonId> read(FlowAction.Read action) {
    return List.of();
  }

  @Override
  public List<PersonId> consult(FlowAction.Consult action) {
    return List.of(action.person());
  }

  @Override
  public List<PersonId> copy(FlowAction.Copy action) {
    return List.of(action.person());
  }

  @Override
  public List<PersonId> urge(FlowAction.Urge action) {
    return List.of();
  }

  @Override
  public List<PersonId> leave(FlowAction.Leave action) {
    return List.of(action.to());
  }

  @Override
  public List<PersonId> correct(FlowAction.Correct action) {
    return List.of();
  }

  @Override
  public List<PersonId> answer(FlowAction.Answer action) {
    return List.of();
  }

  @Override
  public List<PersonId> specialStart(FlowAction.SpecialStart action) {
    return List.of();
  }

  @Override
  public List<PersonId> specialEnd(FlowAction.SpecialEnd action) {
    return List.of();
  }

  @Override
  public List<PersonId> extend(FlowAction.Extend action) {
    return List.of();
  }

  @Override
  public List<PersonId> withdraw(FlowAction.Withdraw action) {
    return List.of();
  }
}
