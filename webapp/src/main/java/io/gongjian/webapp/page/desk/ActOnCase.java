package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does what the forms of a case send. What was refused is told at the form that sent it, which
 * shows again what was typed.
 */
@Named("acting")
@RequestScoped
public class ActOnCase {

  /** Of what is said in these, nothing goes out to the applicant. */
  private static final Set<StepKind> INSIDE =
      EnumSet.of(StepKind.REVIEW, StepKind.EXPERT_REVIEW, StepKind.HEARING, StepKind.INSPECTION);

  private static final String PAGE = "/desk/case?faces-redirect=true&number=";

  @Inject OpenCase open;
  @Inject CaseReader reader;
  @Inject CaseMemo memo;
  @Inject TaskOrder order;
  @Inject NewId newId;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private List<String> faults = List.of();

  /** Does it, and opens the page again; after an answer that of the next case. */
  public String act() {
    CaseNumber number = new CaseNumber(open.getNumber());
    SentAct sent = sent();
    return sent.request(number, open.getView().steps())
        .then(reader::act)
        .fold(file -> done(sent, number), this::refused);
  }

  private String done(SentAct sent, CaseNumber number) {
    String act = sent.value(SentAct.ACT);
    String next =
        Optional.of(act)
            .filter(FlowAct.COMPLETE.word()::equals)
            .flatMap(answered -> order.next(number.value()))
            .orElse(number.value());
    return PAGE + next + "&done=" + act + "&of=" + number + undo(sent, act);
  }

  /** By which an answer of which nothing went out is offered to be taken back at once. */
  private String undo(SentAct sent, String act) {
    String step = sent.value("step");
    return act.equals(FlowAct.COMPLETE.word())
            && open.getView().kind(step).filter(INSIDE::contains).isPresent()
        ? "&undo=" + step
        : "";
  }

  /** Takes back what was answered just now, where nobody has gone on from it. */
  public String undo() {
    Optional<CaseNumber> number = CaseNumber.parse(open.getOf());
    Optional<StepId> step = open.undone();
    if (number.isEmpty() || step.isEmpty()) {
      return "";
    }
    String recall = FlowAct.RECALL.word();
    return reader
        .act(
            new CaseRequest(
                number.get(), new FlowAction.Recall(step.get()), "", Optional.of(getKey())))
        .fold(
            file -> PAGE + number.get() + "&done=" + recall + "&of=" + number.get(), this::refused);
  }

  /** Why it could not be taken back; nothing where that was not asked. */
  public List<String> getUndoFaults() {
    return sent().form().isEmpty() ? faults : List.of();
  }

  private String refused(Refusal refusal) {
    memo.forget();
    if (refusal instanceof Refusal.BadInput bad) {
      faults = bad.faults().stream().map(this::fault).toList();
    } else if (refusal instanceof Refusal.NotReady hindered) {
      faults =
          hindered.reasons().stream()
              .map(Reason::text)
              .map(text -> text.in(words.getLocale()))
              .toList();
    } else if (refusal instanceof Refusal.NotAllowed) {
      faults = List.of(Told.of(refusal, words.words()).getText());
    } else {
      refusing.show(refusal);
    }
    return "";
  }

  private String fault(InputFault fault) {
    return fault.kind() == InputFault.Kind.TOO_LONG
        ? words.of("desk.too_long")
        : words.of("desk.missing." + fault.field());
  }

  private static SentAct sent() {
    return new SentAct(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
  }

  /** Why the form was refused; nothing for the others. */
  public List<String> faults(String form) {
    return isOf(form) ? faults : List.of();
  }

  /** True for the form that was refused. */
  public boolean isOf(String form) {
    return !faults.isEmpty() && sent().form().equals(form);
  }

  /** What was typed into a refused form; nothing for the others. */
  public String typed(String form, String name) {
    return isOf(form) ? sent().value(name) : "";
  }

  /** True for what was chosen in a refused form. */
  public boolean isChosen(String form, String name, String value) {
    return isOf(form) && sent().values(name).contains(value);
  }

  /** By which a form is known when it comes again. */
  public String getKey() {
    return newId.next().toString();
  }
}
