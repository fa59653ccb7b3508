package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.licence.FindLicences;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves projects through their stage flows. A stage whose milestone is reached is ended by the
 * product. Where one that was ended is reached no more, or the project has become one of another
 * process type, the flow begins anew and goes as far as what is reached.
 */
public final class FollowingStages implements FollowStages {

  private final Stores stores;
  private final StageGround ground;
  private final RunFlow runFlow;

  /** Where projects, their cases, licences and stages are read from and written to. */
  public record Stores(
      FindProject findProject,
      LockStages lockStages,
      StoreStages storeStages,
      FindOwnCases findOwnCases,
      FindLicences findLicences) {}

  public FollowingStages(Stores stores, StageGround ground, RunFlow runFlow) {
    this.stores = stores;
    this.ground = ground;
    this.runFlow = runFlow;
  }

  @Override
  public void begin(Project project, Moment moment) {
    if (stores.lockStages().lock(project.id()).isEmpty()) {
      moved(project, Optional.empty(), moment).ifPresent(stores.storeStages()::add);
    }
  }

  @Override
  public void know(Project project, Moment moment) {
    Optional<StageFile> kept = stores.lockStages().lock(project.id());
    if (kept.isPresent()) {
      follow(project, kept.get(), moment);
    } else if (!stores.findOwnCases().ofProject(project.id()).isEmpty()) {
      moved(project, Optional.empty(), moment).ifPresent(stores.storeStages()::add);
    }
  }

  @Override
  public void follow(ProjectId id, Moment moment) {
    Optional<StageFile> kept = stores.lockStages().lock(id);
    if (kept.isPresent()) {
      stores.findProject().find(id).ifPresent(project -> follow(project, kept.get(), moment));
    }
  }

  private void follow(Project project, StageFile kept, Moment moment) {
    moved(project, Optional.of(kept), moment)
        .filter(file -> !isAlike(file, kept))
        .ifPresent(stores.storeStages()::change);
  }

  private static boolean isAlike(StageFile one, StageFile other) {
    return one.flow().equals(other.flow())
        && one.pack().equals(other.pack())
        && one.position().equals(other.position());
  }

  /** Empty while no pack, or no process type of it, tells the stages of a project. */
  private Optional<StageFile> moved(Project project, Optional<StageFile> kept, Moment moment) {
    Optional<Pack> pack = ground.pack(project, moment.day());
    if (pack.isEmpty()) {
      return Optional.empty();
    }
    Determination known = ground.determine(project, pack.get(), moment.day());
    return StageGround.flow(pack.get(), known)
        .map(flow -> moved(project, kept, pack.get(), flow, known, moment));
  }

  private StageFile moved(
      Project project,
      Optional<StageFile> kept,
      Pack pack,
      PackFlow flow,
      Determination known,
      Moment moment) {
    Set<StepId> reached = reached(project, pack, flow, known);
    RunningCase running =
        new RunningCase(
            FlowKey.of(project.id()),
            flow.flow(),
            ground.conditions(pack, flow, known),
            lane -> List.of(),
            Optional.empty());
    Optional<StageFile> going = kept.filter(file -> goesOn(file, flow.flow(), reached));
    if (going.isEmpty()) {
      kept.ifPresent(file -> leave(running.key(), file, moment));
    }
    Moved now =
        going
            .map(file -> new Moved(file.position(), file.reading(), Optional.empty()))
            .orElseGet(() -> done(runFlow.begin(running)));
    Optional<StepId> next = next(now, reached);
    while (next.isPresent()) {
      now = done(runFlow.act(running.at(now.position()), completed(next.get(), moment)));
      next = next(now, reached);
    }
    Instant begun = kept.map(StageFile::begunAt).orElse(moment.at());
    return new StageFile(
        project.id(),
        flow.flow().id(),
        pack.reference(),
        now.reading(),
        now.position(),
        begun,
        moment.at());
  }

  private Set<StepId> reached(Project project, Pack pack, PackFlow flow, Determination known) {
    MatterOutcomes outcomes =
        new MatterOutcomes(
            pack,
            known,
            stores.findOwnCases().ofProject(project.id()),
            stores.findLicences().of(project));
    return flow.milestones().entrySet().stream()
        .filter(one -> outcomes.isReached(one.getValue()))
        .map(one -> one.getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True where the flow is the same still, and every stage that it has ended is reached still. */
  private boolean goesOn(StageFile file, Flow flow, Set<StepId> reached) {
    return ground.flow(file).filter(flow::equals).isPresent()
        && file.reading().done().entrySet().stream()
            .allMatch(
                one -> one.getValue() == StepOutcome.SKIPPED || reached.contains(one.getKey()));
  }

  /** Nothing carries a flow that has ended, or that is not kept. */
  private void leave(FlowKey key, StageFile file, Moment moment) {
    if (!file.reading().state().isClosed()) {
      ground
          .flow(file)
          .map(
              flow ->
                  new RunningCase(
                      key,
                      flow,
                      (step, outcomes) -> ConditionTruth.UNKNOWN,
                      lane -> List.of(),
                      Optional.of(file.position())))
          .ifPresent(
              old ->
                  done(
                      runFlow.act(
                          old,
                          new FlowRequest(
                              PersonId.APPLICANT,
                              FlowMoment.of(moment.day()),
                              new FlowAction.Withdraw()))));
    }
  }

  private static Optional<StepId> next(Moved now, Set<StepId> reached) {
    return now.reading().open().keySet().stream().filter(reached::contains).findFirst();
  }

  private static FlowRequest completed(StepId step, Moment moment) {
    return new FlowRequest(
        PersonId.SYSTEM,
        FlowMoment.of(moment.day()),
        new FlowAction.Complete(step, Optional.of(StepOutcome.DONE), Optional.empty()));
  }

  private static Moved done(FlowMove move) {
    return move.fold(
        moved -> moved,
        refusal -> {
          throw new EngineException(
              ErrorCode.UNEXPECTED, "a stage flow refuses the product [" + refusal + "]");
        });
  }
}
