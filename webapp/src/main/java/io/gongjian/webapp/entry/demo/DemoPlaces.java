package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.ServingPacks;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an official of the demo works, as far as the packs that serve know these places. */
record DemoPlaces(Set<DepartmentId> departments, Set<RegionCode> regions, Set<LaneId> posts) {

  /**
   * The office of an official; without one, supervisors work in all regions, and approvers there
   * for all departments that the packs name. Empty for others, and where the packs know it not.
   */
  static Optional<DemoPlaces> of(DemoAccount demo, ServingPacks serving) {
    return demo.office().isPresent()
        ? demo.office()
            .filter(office -> isKnown(office, serving))
            .map(
                office ->
                    new DemoPlaces(
                        Set.of(office.department()), Set.of(office.region()), office.posts()))
        : everywhere(Role.ofWord(demo.role()), serving);
  }

  /** An account that works there. */
  KeptAccount given(KeptAccount kept, Instant at) {
    Account account = kept.account();
    return new KeptAccount(
        new Account(
            account.name(),
            account.shownName(),
            account.role(),
            account.organisation(),
            departments,
            regions,
            posts),
        kept.locked(),
        kept.version() + 1,
        at);
  }

  private static boolean isKnown(DemoOffice office, ServingPacks serving) {
    return serving.packs().stream()
            .anyMatch(pack -> pack.departments().containsKey(office.department()))
        && serving.regions().stream().anyMatch(region -> region.code().equals(office.region()));
  }

  private static Optional<DemoPlaces> everywhere(Role role, ServingPacks serving) {
    Set<RegionCode> regions =
        serving.regions().stream()
            .filter(region -> region.parent().isEmpty())
            .map(Region::code)
            .collect(Collectors.toSet());
    boolean official = role == Role.APPROVER || role == Role.SUPERVISOR;
    return official && !regions.isEmpty()
        ? Optional.of(new DemoPlaces(departments(role, serving), regions, posts(role)))
        : Optional.empty();
  }

  /** An approver of all departments is at no site and on no panel: there, everybody must answer. */
  private static Set<LaneId> posts(Role role) {
    return role == Role.APPROVER
        ? Set.of(new LaneId("window"), new LaneId("officer"), new LaneId("leader"))
        : Set.of();
  }

  private static Set<DepartmentId> departments(Role role, ServingPacks serving) {
    return role == Role.APPROVER
        ? serving.packs().stream()
            .flatMap(pack -> pack.departments().keySet().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }
}
