package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowRequest;

/** Brings an action to those who know how it is done. */
final class OneAction implements FlowAction.Visitor<FlowAttempt> {

  private final Course course;
  private final Rights rights;
  private final RunningFlow running;
  private final FlowRequest request;
  private final TaskSearch search;

  OneAction(Course course, Rights rights, RunningFlow running, FlowRequest request) {
    this.course = course;
    this.rights = rights;
    this.running = running;
    this.request = request;
    this.search = new TaskSearch(running, request);
  }

  private Working working() {
    return new Working(course, search);
  }

  private Handing handing() {
    return new Handing(search, request, rights);
  }

  private SigningTogether signing() {
    return new SigningTogether(course, search, request.by());
  }

  private Pausing pausing() {
    return new Pausing(search, request.by());
  }

  private Telling telling() {
    return new Telling(request, rights);
  }

  @Override
  public FlowAttempt claim(FlowAction.Claim action) {
    return working().claim(action);
  }

  @Override
  public FlowAttempt release(FlowAction.Release action) {
    return working().release(action);
  }

  @Override
  public FlowAttempt complete(FlowAction.Complete action) {
    return working().complete(action);
  }

  @Override
  public FlowAttempt sendBack(FlowAction.Return action) {
    return new Returning(course, search).sendBack(running, action);
  }

  @Override
  public FlowAttempt recall(FlowAction.Recall action) {
    return new Recalling(search, request.by()).recall(running, action);
  }

  @Override
  public FlowAttempt transfer(FlowAction.Transfer action) {
    return handing().transfer(running, action);
  }

  @Override
  public FlowAttempt delegate(FlowAction.Delegate action) {
    return handing().delegate(action);
  }

  @Override
  public FlowAttempt deputise(FlowAction.Deputise action) {
    return handing().deputise(running, action);
  }

  @Override
  public FlowAttempt addSigner(FlowAction.AddSigner action) {
    return signing().add(action);
  }

  @Override
  public FlowAttempt removeSigner(FlowAction.RemoveSigner action) {
    return signing().remove(running, action);
  }

  @Override
  public FlowAttempt read(FlowAction.Read action) {
    return working().read(action);
  }

  @Override
  public FlowAttempt consult(FlowAction.Consult action) {
    return telling().tell(running, action.person());
  }

  @Override
  public FlowAttempt copy(FlowAction.Copy action) {
    return telling().tell(running, action.person());
  }

  @Override
  public FlowAttempt urge(FlowAction.Urge action) {
    return telling().urge(running);
  }

  @Override
  public FlowAttempt leave(FlowAction.Leave action) {
    return handing().leave(running, action);
  }

  @Override
  public FlowAttempt correct(FlowAction.Correct action) {
    return pausing().correct(running, action);
  }

  @Override
  public FlowAttempt answer(FlowAction.Answer action) {
    return pausing().answer(running, action);
  }

  @Override
  public FlowAttempt specialStart(FlowAction.SpecialStart action) {
    return pausing().begin(running, action);
  }

  @Override
  public FlowAttempt specialEnd(FlowAction.SpecialEnd action) {
    return pausing().end(running, action);
  }

  @Override
  public FlowAttempt extend(FlowAction.Extend action) {
    return pausing().extend(running, action);
  }

  @Override
  public FlowAttempt withdraw(FlowAction.Withdraw action) {
    return pausing().withdraw(running, action);
  }
}
