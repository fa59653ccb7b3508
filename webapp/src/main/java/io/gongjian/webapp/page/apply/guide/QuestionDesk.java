package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.project.OpenedProject;
import io.gongjian.engine.project.RecordFacts;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.Refusal.BadFacts;
import io.gongjian.engine.refusal.Refusal.LostUpdates;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.page.apply.project.Consequences;
import io.gongjian.webapp.page.apply.project.OptionView;
import io.gongjian.webapp.page.apply.project.ProjectWriter;
import io.gongjian.webapp.page.apply.project.QuestionView;
import io.gongjian.webapp.page.apply.project.ShownMemo;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a question is answered: a new answer is recorded at once; a change of one that stands is
 * shown with its consequences first. The question that was shown is the one that is answered, even
 * when somebody else changed the project in the meantime.
 */
public abstract class QuestionDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject ShownMemo memo;
  @Inject ProjectWriter writer;
  @Inject TryingAnswer trying;
  @Inject AskedFor asked;

  private String fact = "";
  private boolean begun;
  private boolean picked;
  private boolean changing;
  private boolean passed;
  private long basedOn;
  private String text = "";
  private String fault = "";
  private ArrayList<OptionView> options = new ArrayList<>();
  private String surprising = "";
  private TreeSet<String> told = new TreeSet<>();
  private @Nullable Typed typed;
  private @Nullable PreviewView preview;
  private @Nullable LostView lost;

  /** The part of the page this desk is. */
  abstract String part();

  /** The question to ask when nobody picked one. */
  abstract Optional<FactId> next(ShownView view);

  /** Settles which question is shown; called before the page is rendered. */
  public void settle() {
    if (!shown.isThere() || !memo.renders(part())) {
      return;
    }
    if (!begun && asked.part().equals(part())) {
      pick(asked.fact());
      if (definition().isEmpty()) {
        clear();
      }
    }
    begun = true;
    ShownView view = shown.getView();
    if (fault.isEmpty() && preview == null && lost == null) {
      basedOn = view.project().version();
    }
    if (!picked && fault.isEmpty() && preview == null && lost == null) {
      ask(next(view).map(FactId::value).orElse(""));
    }
  }

  /** Turns to the question that the request names. */
  public void pickAsked() {
    memo.actsIn(part());
    pick(asked.fact());
  }

  void pick(String chosen) {
    clear();
    begun = true;
    picked = true;
    ask(chosen);
  }

  /**
   * Does what was pressed, for the question it was pressed for. A press for a question that is no
   * longer asked here, such as the second of two quick ones, is told and changes nothing. A page
   * that was built anew turns to the question of the press first.
   */
  public void act() {
    memo.actsIn(part());
    passed = false;
    if (!begun) {
      pick(asked.fact());
    } else if (!asked.fact().equals(fact)) {
      passed = true;
      return;
    }
    long version = shown.getView().project().version();
    basedOn = Math.min(version, asked.version().orElse(version));
    switch (asked.act()) {
      case "leave" -> clear();
      case "confirm" -> take(asked.typed(), false);
      default -> take(asked.typed(), changing);
    }
  }

  /** Takes what was given; a change of what stands is only shown when it is to be confirmed. */
  void take(Typed given, boolean confirming) {
    memo.actsIn(part());
    Optional<FactDefinition> definition = definition();
    if (definition.isEmpty()) {
      clear();
      return;
    }
    Typed.Reading reading = given.read(definition.get());
    text = given.text();
    typed = given;
    fault = wording().fault(definition.get(), reading);
    reading
        .answer()
        .ifPresent(
            answer -> {
              if (confirming) {
                preview = previewOf(definition.get(), answer);
              } else {
                record(answer);
              }
            });
  }

  /** Leaves a press that was for another question than the one that is asked. */
  void pass() {
    clear();
    passed = true;
  }

  private PreviewView previewOf(FactDefinition definition, Answer answer) {
    ShownView view = shown.getView();
    return new PreviewView(
        view.facts().title(definition.id()),
        view(definition).getCurrent(),
        wording().answer(definition.id(), answer),
        trying.consequences(view, definition.id(), answer));
  }

  private void record(Answer answer) {
    memo.actsIn(part());
    ShownView before = shown.getView();
    FactId id = new FactId(fact);
    Consequences consequences = trying.consequences(before, id, answer);
    writer
        .record(
            RecordFacts.of(before.project().id(), basedOn, Map.of(id, answer))
                .confirming(answer.toString().equals(surprising) ? told : Set.of()))
        .fold(saved -> recorded(saved, consequences), refusal -> notRecorded(refusal, answer));
  }

  private boolean recorded(OpenedProject saved, Consequences consequences) {
    shown.recorded(saved.project().changedAt(), consequences);
    clear();
    return true;
  }

  private boolean notRecorded(Refusal refusal, Answer answer) {
    if (refusal instanceof LostUpdates updates && !updates.facts().isEmpty()) {
      lost = wording().lost(updates.facts().get(0));
      basedOn = updates.version();
      preview = null;
      shown.readAgain();
    } else if (refusal instanceof BadFacts bad
        && !bad.faults().isEmpty()
        && bad.faults().get(0) instanceof FactFault.Contradicts contradicts) {
      fault = wording().contradiction(contradicts.contradiction());
      preview = null;
      surprising = answer.toString();
      told =
          bad.faults().stream()
              .filter(FactFault.Contradicts.class::isInstance)
              .map(one -> ((FactFault.Contradicts) one).contradiction().constraint())
              .collect(Collectors.toCollection(TreeSet::new));
    } else {
      shown.refuse(refusal);
    }
    return false;
  }

  void clear() {
    fact = "";
    picked = false;
    passed = false;
    fault = "";
    typed = null;
    preview = null;
    lost = null;
    surprising = "";
    told = new TreeSet<>();
  }

  private void ask(String asked) {
    if (!asked.equals(fact)) {
      fact = asked;
      changing = isAnswered();
      text = definition().map(one -> view(one).preset()).orElse("");
      options = new ArrayList<>(definition().map(one -> view(one).getOptions()).orElse(List.of()));
    }
  }

  private Optional<FactDefinition> definition() {
    return shown.getView().pack().vocabulary().find(fact);
  }

  private QuestionView view(FactDefinition definition) {
    ShownView view = shown.getView();
    return new QuestionView(definition, view.determination(), view.facts());
  }

  private AnswerWording wording() {
    return new AnswerWording(shown.getView().facts());
  }

  public @Nullable QuestionView getQuestion() {
    return definition().map(this::view).orElse(null);
  }

  /** True when the fact had an answer already when its question was shown. */
  public boolean isChanging() {
    return changing;
  }

  private boolean isAnswered() {
    FactSheet given = shown.getView().determination().given();
    return definition()
        .map(one -> given.find(one.id()).isPresent() || given.declaredUnknown().contains(one.id()))
        .orElse(false);
  }

  public boolean isPicked() {
    return picked;
  }

  /** True when the last thing was done here, so that the focus belongs here. */
  public boolean isMoved() {
    return memo.actedIn(part());
  }

  public String getText() {
    return text;
  }

  /** The version of the project that is shown. */
  public long getVersion() {
    return basedOn;
  }

  /** True when a press was left alone because its question is no longer asked here. */
  public boolean isPassed() {
    return passed;
  }

  /** What was given for the question, while it is not recorded. */
  public @Nullable Typed getTyped() {
    return typed;
  }

  public String getFault() {
    return fault;
  }

  public List<OptionView> getOptions() {
    return options;
  }

  public @Nullable PreviewView getPreview() {
    return preview;
  }

  public @Nullable LostView getLost() {
    return lost;
  }
}
