package io.gongjian.forms.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningApplicationTest {

  private static final Instant NOW = Instant.parse("2026-01-01T02:00:00Z");
  private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));
  private static final ApplicationNumber NUMBER = new ApplicationNumber("990100-20260101-00001");

  private final OpeningApplication opening =
      new OpeningApplication(
          new OneApplication(),
          (project, remit, page) -> listed(remit, page),
          id -> Optional.of(project()),
          new FindingRemit(
              (region, day) -> new PackChoice.Chosen(TestPacks.province()),
              Clock.fixed(NOW, ZoneOffset.UTC)));

  @ParameterizedTest
  @CsvSource({
    "APPROVER,   housing,  990100, true",
    "APPROVER,   housing,  990000, true",
    "APPROVER,   planning, 990100, false",
    "APPROVER,   housing,  990200, false",
    "APPROVER,   '',       990100, false",
    "SUPERVISOR, '',       990100, true",
    "SUPERVISOR, '',       990000, true",
    "SUPERVISOR, housing,  990200, false",
  })
  void anOfficialSeesThoseOfTheirRegionWithACaseOfTheirDepartments(
      Role role, String department, String region, boolean sees) {
    Actor official = official(role, department, region);

    assertThat(opening.open(official, NUMBER).asDone().isPresent()).isEqualTo(sees);
    assertThat(
            opening
                .list(official, PROJECT, PageRequest.first())
                .asDone()
                .map(page -> page.total() == 1)
                .orElse(false))
        .isEqualTo(sees);
    if (!sees) {
      assertThat(opening.open(official, NUMBER).asRefused())
          .contains(new Refusal.NotFound("application", NUMBER.toString()));
    }
  }

  @Test
  void theOwnerSeesTheirsAndNobodyElsesOrganisationDoes() {
    assertThat(opening.open(DraftWorld.LI, NUMBER).asDone()).isPresent();
    assertThat(opening.open(DraftWorld.STRANGER, NUMBER).asDone()).isEmpty();
    assertThat(opening.open(official(Role.OPERATOR, "", "990100"), NUMBER).asRefused())
        .contains(new Refusal.NotAllowed(Role.OPERATOR));
  }

  private static Page<ApplicationSummary> listed(Remit remit, PageRequest page) {
    return Page.of(
        List.of(application().summary()).stream()
            .filter(one -> one.cases().stream().anyMatch(each -> remit.covers(each.matter())))
            .toList(),
        page);
  }

  private static Actor official(Role role, String department, String region) {
    return new Actor(
        new AccountName("sun"),
        role,
        Optional.empty(),
        department.isEmpty() ? Set.of() : Set.of(new DepartmentId(department)),
        Set.of(new RegionCode(region)));
  }

  private static Project project() {
    return new Project(
        PROJECT,
        "测试项目",
        new RegionCode("990100"),
        new Organisation(DraftWorld.OWNER, "海口示范建设有限公司"),
        Optional.empty(),
        Optional.empty(),
        0,
        NOW,
        NOW);
  }

  private static Application application() {
    return new Application(
        NUMBER,
        new DraftId(new UUID(0, 2)),
        PROJECT,
        TestPacks.province().reference(),
        NOW,
        new AccountName("li"),
        List.of(new ApplicationCase(NUMBER.ofCase(1), new MatterId("building_permit"))),
        new Receipt("{}"));
  }

  private static final class OneApplication implements FindApplication {
    @Override
    public Optional<Application> find(ApplicationNumber number) {
      return Optional.of(application());
    }

    @Override
    public Optional<Application> ofDraft(DraftId draft) {
      return Optional.of(application());
    }
  }
}
