package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.PageTasks.Viewer;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lists what a person has to do, now or after another, for one who may hand it over. */
public final class ListingHeld {

  private final PageTasks pageTasks;

  public ListingHeld(PageTasks pageTasks) {
    this.pageTasks = pageTasks;
  }

  /** Lists what lies in the regions of {@code actor}. Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<HeldTasks> held(Actor actor, AccountName person) {
    if (CaseAccess.person(actor, FlowAct.LEAVE).isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    Viewer viewer = new Viewer(person, Set.of(), Set.of(), false);
    Map<CaseNumber, CaseSummary> found = new TreeMap<>();
    long total = 0;
    boolean whole = true;
    for (RegionCode region : widest(actor.regions())) {
      for (TaskView view : List.of(TaskView.MINE, TaskView.WAITING)) {
        Page<CaseSummary> page =
            pageTasks.page(viewer, query(view, region), new PageRequest(1, AssignTasks.MOST));
        page.items().forEach(one -> found.put(one.number(), one));
        total += page.total();
        whole &= page.total() <= page.items().size();
      }
    }
    return Attempt.done(
        new HeldTasks(
            found.values().stream().limit(AssignTasks.MOST).toList(),
            whole ? found.size() : total));
  }

  /** Those that lie in no other of them. */
  private static List<RegionCode> widest(Set<RegionCode> regions) {
    return regions.stream()
        .filter(one -> regions.stream().noneMatch(other -> !other.equals(one) && other.covers(one)))
        .toList();
  }

  private static TaskQuery query(TaskView view, RegionCode region) {
    return new TaskQuery(
        view, Set.of(), Set.of(), Optional.of(region), Optional.empty(), Optional.empty(), "");
  }
}
