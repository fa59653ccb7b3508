package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.AssignTasks;
import io.gongjian.engine.casefile.AssignedTask;
import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.StepNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the tasks of several cases to one person, after a look at what would come of it. */
@Named("giving")
@RequestScoped
public class GiveTasks {

  @Inject TaskGiver giver;
  @Inject PageWords words;

  private static final String LOOKED = "looked";

  private Map<CaseTask, Optional<Refusal>> results = Map.of();
  private boolean trial;
  private String fault = "";
  private @Nullable List<FoundTask> found;
  private @Nullable List<GivenTask> rows;

  /** Tells what would come of it. */
  public void preview() {
    ask(true);
  }

  /** Gives them to the one whom the look was about; another is looked at first. */
  public void give() {
    ask(!sent().value(LOOKED).equals(target()));
  }

  private void ask(boolean asTrial) {
    trial = asTrial;
    results = new LinkedHashMap<>();
    giver
        .give(new AssignTasks(sent().tasks(), sent().to(), asTrial))
        .fold(
            given -> {
              for (AssignedTask one : given) {
                results.put(one.task(), one.refusal());
              }
              return true;
            },
            refusal -> {
              fault = Told.of(refusal, words.words()).getText();
              return false;
            });
    found = null;
    rows = null;
  }

  public String getFault() {
    return fault;
  }

  /** What was told last: how many were given, or would be, and how many not. */
  public String getSummary() {
    if (results.isEmpty()) {
      return "";
    }
    long refused = results.values().stream().filter(Optional::isPresent).count();
    return words.with(
        trial ? "tasks.give.would" : "tasks.give.did", results.size() - refused, refused);
  }

  public boolean isTrial() {
    return trial && !results.isEmpty();
  }

  /** True after a look: a page that was sent says so itself. */
  public boolean isLooked() {
    return isTrial() || !sent().value(LOOKED).isEmpty();
  }

  /** For whom a look was. */
  public String getTarget() {
    return target();
  }

  private static String target() {
    return sent().to().map(PersonId::value).orElse("-");
  }

  /** True when it was done, so that there is nothing more to do here. */
  public boolean isDone() {
    return !trial && !results.isEmpty();
  }

  public List<GivenTask> getRows() {
    if (rows == null) {
      List<FoundTask> tasks = found();
      CasePeople people = new CasePeople(giver.names(tasks), words.words());
      rows = tasks.stream().map(one -> row(one, people)).toList();
    }
    return rows;
  }

  private List<FoundTask> found() {
    if (found == null) {
      SentTasks sent = sent();
      found = sent.tasks().isEmpty() ? giver.ofCases(sent.cases()) : giver.ofTasks(sent.tasks());
    }
    return found;
  }

  private GivenTask row(FoundTask one, CasePeople people) {
    Optional<Refusal> refusal = results.getOrDefault(one.task(), Optional.empty());
    Matter matter = one.view().pack().matters().get(one.view().file().head().matter());
    return new GivenTask(
        one.task(),
        matter == null
            ? one.view().file().head().matter().value()
            : matter.title().in(words.getLocale()),
        one.view().project().name(),
        new StepNames(one.view().flow(), words.words()).of(one.task().step()),
        one.people().isEmpty() ? words.of("tasks.give.nobody") : people.of(one.people()),
        results.containsKey(one.task()) ? chip(refusal.isPresent()) : null,
        refusal.map(this::why).orElse(""));
  }

  private Chip chip(boolean refused) {
    return refused
        ? Chip.bad(words.of("tasks.give.refused"))
        : Chip.good(words.of(trial ? "tasks.give.possible" : "tasks.give.given"));
  }

  private String why(Refusal refusal) {
    Told told = Told.of(refusal, words.words());
    return told.getReasons().isEmpty()
        ? told.getText()
        : String.join(words.of("word.comma"), told.getReasons());
  }

  /** Who may get the tasks: those who have their lanes. */
  public List<ActOption> getPeople() {
    List<FoundTask> tasks = found();
    CasePeople people = new CasePeople(giver.names(tasks), words.words());
    return tasks.stream()
        .flatMap(one -> Stream.concat(one.lane().stream(), one.people().stream()))
        .distinct()
        .sorted()
        .map(one -> new ActOption(one.value(), people.of(one)))
        .toList();
  }

  public boolean isClaiming() {
    return giver.hasTasks();
  }

  public String getChosen() {
    return sent().value("to");
  }

  public String getAccount() {
    return sent().value("account");
  }

  private static SentTasks sent() {
    return new SentTasks(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
  }
}
