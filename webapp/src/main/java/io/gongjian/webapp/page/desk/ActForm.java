package io.gongjian.webapp.page.desk;

import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.StepId;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Optional;

/**
 * What can be done in a case besides answering, with what must be said for it.
 *
 * @param step the step it is about; empty for the case as a whole
 * @param about which step, where the reader must be told
 * @param people those to whom it can go
 * @param targets the steps to which it can be sent back
 * @param mostDays by how many days it can be extended; 0 where that is not asked
 * @param clauses on what a special procedure may rest
 * @param items what can be named in a correction
 */
public record ActForm(
    FlowAct act,
    Optional<StepId> step,
    String about,
    List<ActOption> people,
    List<ActOption> targets,
    int mostDays,
    List<ActOption> kinds,
    List<ActOption> clauses,
    List<CorrectionGroup> items,
    Words words) {

  public ActForm {
    people = List.copyOf(people);
    targets = List.copyOf(targets);
    kinds = List.copyOf(kinds);
    clauses = List.copyOf(clauses);
    items = List.copyOf(items);
  }

  static ActForm plain(FlowAct act, Optional<StepId> step, String about, Words words) {
    return new ActForm(
        act, step, about, List.of(), List.of(), 0, List.of(), List.of(), List.of(), words);
  }

  ActForm to(List<ActOption> some) {
    return new ActForm(act, step, about, some, targets, mostDays, kinds, clauses, items, words);
  }

  ActForm backTo(List<ActOption> some) {
    return new ActForm(act, step, about, people, some, mostDays, kinds, clauses, items, words);
  }

  ActForm upTo(int days) {
    return new ActForm(act, step, about, people, targets, days, kinds, clauses, items, words);
  }

  ActForm resting(List<ActOption> special, List<ActOption> articles) {
    return new ActForm(
        act, step, about, people, targets, mostDays, special, articles, items, words);
  }

  ActForm naming(List<CorrectionGroup> groups) {
    return new ActForm(act, step, about, people, targets, mostDays, kinds, clauses, groups, words);
  }

  /** The id of the form on the page. */
  public String getId() {
    return act.word() + step.map(one -> "-" + one).orElse("");
  }

  public String getAct() {
    return act.word();
  }

  public String getStep() {
    return step.map(StepId::value).orElse("");
  }

  public String getTitle() {
    return words.of("cases.act", act);
  }

  /** What happens when it is done. */
  public String getConsequence() {
    return words.of("desk.about", act);
  }

  /** The step, where it is not plain from where the form stands. */
  public String getAbout() {
    return about;
  }

  public boolean isPersonal() {
    return switch (act) {
      case TRANSFER, DELEGATE, DEPUTISE, ADD_SIGNER, REMOVE_SIGNER, CONSULT, COPY -> true;
      default -> false;
    };
  }

  /** True where somebody can be named who is not among those listed. */
  public boolean isOpenToOthers() {
    return isPersonal() && act != FlowAct.REMOVE_SIGNER;
  }

  public List<ActOption> getPeople() {
    return people;
  }

  public List<ActOption> getTargets() {
    return targets;
  }

  public boolean isPlaced() {
    return act == FlowAct.ADD_SIGNER;
  }

  public boolean isDated() {
    return act == FlowAct.DEPUTISE;
  }

  public int getMostDays() {
    return mostDays;
  }

  public List<ActOption> getKinds() {
    return kinds;
  }

  public List<ActOption> getClauses() {
    return clauses;
  }

  public List<CorrectionGroup> getItems() {
    return items;
  }

  /** True where something is to be written. */
  public boolean isWritten() {
    return switch (act) {
      case RETURN, REMOVE_SIGNER, CONSULT, CORRECT, SPECIAL_START, EXTEND, URGE, TRANSFER -> true;
      default -> false;
    };
  }

  /** True where it must be. */
  public boolean isTextNeeded() {
    return switch (act) {
      case RETURN, REMOVE_SIGNER, CONSULT, EXTEND -> true;
      default -> false;
    };
  }

  public String getTextLabel() {
    return act == FlowAct.CONSULT ? words.of("desk.question") : words.of("desk.reason");
  }

  /** True for what goes out to the applicant and is not taken back. */
  public boolean isFinal() {
    return act == FlowAct.CORRECT;
  }
}
