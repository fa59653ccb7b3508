package io.gongjian.engine.project;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Projects, people and days for tests. */
final class ProjectFixture {

  static final Organisation BUILDER =
      new Organisation(new CreditCode("91350100M000100Y43"), "某建设公司");
  static final Organisation OTHER_BUILDER =
      new Organisation(new CreditCode("91110000802100433B"), "另一建设公司");
  static final Instant MORNING = Instant.parse("2026-01-01T01:00:00Z");
  static final Clock CLOCK = Clock.fixed(MORNING, ZoneId.of("Asia/Shanghai"));
  static final ProjectId HOUSE = new ProjectId(new UUID(0, 1));
  static final ProjectId UNHEARD_OF = new ProjectId(new UUID(0, 99));

  private ProjectFixture() {}

  static Actor applicant() {
    return new Actor(new AccountName("li"), Role.APPLICANT, Optional.of(BUILDER.code()));
  }

  static Actor colleague() {
    return new Actor(new AccountName("zhao"), Role.APPLICANT, Optional.of(BUILDER.code()));
  }

  static Actor stranger() {
    return new Actor(new AccountName("sun"), Role.APPLICANT, Optional.of(OTHER_BUILDER.code()));
  }

  static Actor official(Role role) {
    return official(role, "housing", "460000");
  }

  /** An official of a department in a region; of none and nowhere where they are empty. */
  static Actor official(Role role, String department, String region) {
    return new Actor(
        new AccountName("wang"),
        role,
        Optional.empty(),
        department.isEmpty() ? Set.of() : Set.of(new DepartmentId(department)),
        region.isEmpty() ? Set.of() : Set.of(new RegionCode(region)));
  }

  static Project house() {
    return house("460000");
  }

  static Project house(String region) {
    return new Project(
        HOUSE,
        "某住宅",
        new RegionCode(region),
        BUILDER,
        Optional.empty(),
        Optional.empty(),
        0,
        MORNING,
        MORNING);
  }
}
