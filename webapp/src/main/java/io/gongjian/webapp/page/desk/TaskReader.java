package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.ListingTasks;
import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists of the desk, on behalf of the one who is signed in. */
@RequestScoped
public class TaskReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ListingTasks listingTasks;
  @Inject FindPackVersion findPackVersion;
  @Inject ServingPacks serving;
  @Inject TaskOrder order;
  @Inject PageWords words;
  @Inject Clock clock;

  /** A page of a list, whose order the page of a case goes along. */
  public Attempt<Page<TaskLine>> page(TaskFilter filter, PageRequest request) {
    Actor actor = signedIn.actor();
    return filter
        .query(lights(), this::ofStage)
        .then(query -> transacting.reading(() -> listingTasks.list(actor, query, request)))
        .map(this::shown);
  }

  private Page<TaskLine> shown(Page<CaseSummary> found) {
    order.show(found.items().stream().map(one -> one.number().value()).toList());
    Map<PackReference, Optional<Pack>> packs = new HashMap<>();
    return found.map(one -> line(one, packs));
  }

  /** Cases as rows, whatever list they are of. */
  List<TaskLine> lines(List<CaseSummary> cases) {
    Map<PackReference, Optional<Pack>> packs = new HashMap<>();
    return cases.stream().map(one -> line(one, packs)).toList();
  }

  private TaskLine line(CaseSummary one, Map<PackReference, Optional<Pack>> packs) {
    Optional<Pack> pack = packs.computeIfAbsent(one.pack(), findPackVersion::find);
    return TaskLine.of(one, pack, lights(pack), words.words());
  }

  /** The matters of a stage, of all packs that serve. */
  private Set<MatterId> ofStage(Stage stage) {
    return serving.packs().stream()
        .flatMap(pack -> pack.matters().values().stream())
        .filter(matter -> matter.stage() == stage)
        .map(Matter::id)
        .collect(Collectors.toSet());
  }

  /** How many open cases each view has; empty for one who has no lists. */
  public Map<TaskView, Long> counts() {
    return transacting
        .reading(() -> listingTasks.counts(signedIn.actor()))
        .asDone()
        .orElse(Map.of());
  }

  /** How many of one's own tasks are overdue: those of the regions for one who has no tasks. */
  public long overdue() {
    TaskFilter filter = new TaskFilter();
    filter.setLight("overdue");
    Actor actor = signedIn.actor();
    return filter
        .query(lights(), this::ofStage)
        .then(
            (TaskQuery query) ->
                transacting.reading(() -> listingTasks.list(actor, query, new PageRequest(1, 1))))
        .asDone()
        .map(Page::total)
        .orElse(0L);
  }

  /** True for one who has tasks of their own, and not only lists to watch. */
  public boolean hasTasks() {
    return signedIn.actor().role() == Role.APPROVER;
  }

  /** True for one who has lists. */
  public boolean hasLists() {
    return hasTasks() || signedIn.actor().role() == Role.SUPERVISOR;
  }

  /** The regions in which one works, and those that lie in them. */
  public List<Region> regions() {
    Actor actor = signedIn.actor();
    return serving.regions().stream().filter(region -> actor.worksIn(region.code())).toList();
  }

  public List<Pack> packs() {
    return serving.packs();
  }

  /** The lights by the calendar of the widest pack, which counts where no case is at hand. */
  private DueLights lights() {
    return lights(serving.widest());
  }

  private DueLights lights(Optional<Pack> pack) {
    return new DueLights(
        Moment.of(clock).day(),
        WorkingCalendar.of(pack.map(Pack::calendar).orElse(Map.of()).values()));
  }
}
