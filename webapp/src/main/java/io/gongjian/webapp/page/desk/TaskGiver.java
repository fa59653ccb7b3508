package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.FindShownNames;
import io.gongjian.engine.casefile.AssignTasks;
import io.gongjian.engine.casefile.AssignedTask;
import io.gongjian.engine.casefile.AssigningTasks;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tasks that are to be given, and gives them, on behalf of the one who is signed in. */
@RequestScoped
public class TaskGiver {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject OpeningCase openingCase;
  @Inject AssigningTasks assigningTasks;
  @Inject FindLanePeople findLanePeople;
  @Inject FindShownNames findShownNames;

  /** The tasks of some cases that the reader may give: their own, or those that nobody has. */
  List<FoundTask> ofCases(Collection<CaseNumber> numbers) {
    PersonId me = new PersonId(signedIn.actor().account().value());
    return numbers.stream()
        .flatMap(number -> view(number).stream())
        .flatMap(
            view ->
                view.file().reading().open().entrySet().stream()
                    .filter(one -> mayGive(view, one.getValue(), me))
                    .map(one -> found(view, one.getKey())))
        .toList();
  }

  private static boolean mayGive(CaseView view, List<PersonId> holders, PersonId me) {
    return view.may().contains(FlowAct.TRANSFER) && (holders.isEmpty() || holders.contains(me));
  }

  /** Tasks as they stand now, of which some may have ended. */
  List<FoundTask> ofTasks(Collection<CaseTask> tasks) {
    Map<CaseNumber, Optional<CaseView>> views = new HashMap<>();
    return tasks.stream()
        .flatMap(
            task ->
                views.computeIfAbsent(task.number(), this::view).stream()
                    .map(view -> found(view, task.step())))
        .toList();
  }

  private Optional<CaseView> view(CaseNumber number) {
    Actor actor = signedIn.actor();
    return transacting.reading(() -> openingCase.open(actor, number, Optional.empty())).asDone();
  }

  private FoundTask found(CaseView view, StepId step) {
    CaseHead head = view.file().head();
    List<PersonId> lane =
        view.flow()
            .flow()
            .find(step)
            .flatMap(Step::lane)
            .filter(view.flow().lanes()::containsKey)
            .map(
                id ->
                    findLanePeople.find(
                        Objects.requireNonNull(view.flow().lanes().get(id))
                            .department()
                            .orElse(head.department()),
                        id,
                        head.region()))
            .orElse(List.of());
    return new FoundTask(
        new CaseTask(view.file().number(), step),
        view,
        view.file().reading().open().getOrDefault(step, List.of()),
        lane);
  }

  /** The names that pages show for those who have the tasks, or may get them. */
  Map<AccountName, String> names(List<FoundTask> tasks) {
    return findShownNames.find(
        tasks.stream()
            .flatMap(one -> Stream.concat(one.people().stream(), one.lane().stream()))
            .map(PersonId::value)
            .filter(AccountName::isName)
            .map(AccountName::new)
            .collect(Collectors.toSet()));
  }

  Attempt<List<AssignedTask>> give(AssignTasks asked) {
    return assigningTasks.assign(signedIn.actor(), asked);
  }

  /** True for one who has tasks of their own, which can be claimed. */
  boolean hasTasks() {
    return !signedIn.actor().departments().isEmpty();
  }
}
