package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is told what by a change of a case. */
final class CaseNotices {

  private static final Map<HandlingState, NoticeKind> TO_APPLICANT =
      Map.of(
          HandlingState.ACCEPTED, NoticeKind.ACCEPTED,
          HandlingState.CORRECTION_BEGUN, NoticeKind.CORRECTION,
          HandlingState.SPECIAL_BEGUN, NoticeKind.SPECIAL,
          HandlingState.APPROVED, NoticeKind.CLOSED,
          HandlingState.APPROVED_WITH_TOLERANCE, NoticeKind.CLOSED,
          HandlingState.REFUSED, NoticeKind.CLOSED,
          HandlingState.NOT_NEEDED, NoticeKind.CLOSED,
          HandlingState.NOT_OURS, NoticeKind.CLOSED);

  private final Map<StepId, List<PersonId>> before;
  private final CaseFile after;
  private final List<CaseNotice> notices = new ArrayList<>();

  private CaseNotices(Map<StepId, List<PersonId>> before, CaseFile after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The notices of a change.
   *
   * @param before who could act where before; nobody in a case that begins
   * @param added the rows of the record that the change added, at least one
   */
  static List<CaseNotice> of(
      Map<StepId, List<PersonId>> before, CaseFile after, List<RecordEntry> added) {
    CaseNotices notices = new CaseNotices(before, after);
    added.forEach(notices::tell);
    notices.tasks(added.get(added.size() - 1));
    return notices.notices;
  }

  private void tell(RecordEntry entry) {
    entry
        .handling()
        .map(TO_APPLICANT::get)
        .ifPresent(kind -> notices.add(CaseNotice.to(after.head().owner(), kind, entry)));
    Optional<FlowAct> act = FlowAct.named(entry.act());
    if (act.isEmpty()) {
      return;
    }
    switch (act.get()) {
      case CONSULT -> entry.people().forEach(one -> person(one, NoticeKind.CONSULTED, entry));
      case COPY -> entry.people().forEach(one -> person(one, NoticeKind.COPIED, entry));
      case URGE -> holders(after.reading().open(), NoticeKind.URGED, entry);
      case ANSWER -> holders(after.reading().open(), NoticeKind.ANSWERED, entry);
      case WITHDRAW -> holders(before, NoticeKind.WITHDRAWN, entry);
      case CLAIM,
          RELEASE,
          COMPLETE,
          RETURN,
          RECALL,
          TRANSFER,
          DELEGATE,
          DEPUTISE,
          ADD_SIGNER,
          REMOVE_SIGNER,
          READ,
          LEAVE,
          CORRECT,
          SPECIAL_START,
          SPECIAL_END,
          EXTEND -> {
        // Whoever has a task by it is told of the task.
      }
    }
  }

  private void tasks(RecordEntry last) {
    if (after.state() == FlowState.CORRECTING) {
      return;
    }
    Set<PersonId> told = new TreeSet<>();
    after
        .reading()
        .open()
        .forEach(
            (step, people) -> {
              List<PersonId> had = before.getOrDefault(step, List.of());
              people.stream().filter(one -> !had.contains(one)).forEach(told::add);
            });
    told.removeIf(one -> one.value().equals(last.by().value()));
    told.forEach(one -> person(one.value(), NoticeKind.TASK, last));
  }

  private void holders(Map<StepId, List<PersonId>> steps, NoticeKind kind, RecordEntry entry) {
    Set<PersonId> people = new TreeSet<>();
    steps.values().forEach(people::addAll);
    people.forEach(one -> person(one.value(), kind, entry));
  }

  private void person(String name, NoticeKind kind, RecordEntry entry) {
    to(new PersonId(name), kind, entry).ifPresent(notices::add);
  }

  /** A notice to somebody; none to the product itself. */
  static Optional<CaseNotice> to(PersonId person, NoticeKind kind, RecordEntry entry) {
    return Optional.of(person.value())
        .filter(name -> !person.equals(PersonId.SYSTEM) && AccountName.isName(name))
        .map(name -> CaseNotice.to(new AccountName(name), kind, entry));
  }
}
