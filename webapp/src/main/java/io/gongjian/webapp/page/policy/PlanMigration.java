package io.gongjian.webapp.page.policy;

import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationRequest;
import io.gongjian.engine.migration.MigrationTrial;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries what would become of the cases of a flow, asks what must be answered, and begins. */
@Named("planning")
@ViewScoped
public class PlanMigration implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  @Inject MigrationDesk desk;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final StepQuestions questions = new StepQuestions();
  private final List<VerdictLine> verdicts = new ArrayList<>();
  private String flow = "";
  private String hash = "";
  private String now = "";
  private long cases;
  private boolean whole = true;

  /** Tries it; where no cases run in that flow any more, the page for that is shown. */
  public void open() {
    attempt();
  }

  /** Tries it with what was answered. */
  public void attempt() {
    asked().then(desk::attempt).fold(this::show, this::refused);
  }

  private String show(MigrationTrial trial) {
    verdicts.clear();
    trial.verdicts().forEach((one, many) -> verdicts.add(VerdictLine.of(one, many, words.words())));
    questions.ask(trial);
    now = trial.to().version();
    cases = trial.tried();
    whole = trial.whole();
    return "";
  }

  /** Begins it, and shows how far it is. */
  public String begin() {
    return asked().then(desk::begin).fold(PlanMigration::begun, this::refused);
  }

  private static String begun(MigrationPlan plan) {
    return "/policy/migration?faces-redirect=true&id=" + plan.id();
  }

  private String refused(Refusal refusal) {
    refusing.show(refusal);
    return "";
  }

  private Attempt<MigrationRequest> asked() {
    return version()
        .map(one -> new MigrationRequest(one.flow(), one.pack(), questions.answers(getSteps())));
  }

  private Attempt<FlowVersion> version() {
    return desk.versions()
        .then(
            all ->
                all.stream()
                    .filter(one -> one.flow().value().equals(flow))
                    .filter(one -> one.pack().hash().equals(hash))
                    .findFirst()
                    .map(Attempt::done)
                    .orElseGet(
                        () ->
                            Attempt.refused(
                                new Refusal.NotFound("flow", Excerpt.of(flow, SHOWN)))));
  }

  /** The steps that the flow has now. */
  public List<String> getSteps() {
    return version()
        .asDone()
        .flatMap(desk::now)
        .map(one -> one.flow().steps().stream().map(step -> step.id().value()).toList())
        .orElse(List.of());
  }

  public List<StepQuestion> getQuestions() {
    return questions.all();
  }

  public List<VerdictLine> getVerdicts() {
    return verdicts;
  }

  public long getCases() {
    return cases;
  }

  public boolean isWhole() {
    return whole;
  }

  public String getNow() {
    return now;
  }

  public String getFlow() {
    return flow;
  }

  public void setFlow(String flow) {
    this.flow = Optional.ofNullable(flow).orElse("");
  }

  public String getHash() {
    return hash;
  }

  public void setHash(String hash) {
    this.hash = Optional.ofNullable(hash).orElse("");
  }
}
