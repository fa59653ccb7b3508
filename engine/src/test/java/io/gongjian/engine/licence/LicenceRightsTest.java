package io.gongjian.engine.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.SmallPack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LicenceRightsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final ProjectId HERE = new ProjectId(new UUID(0, 1));
  private static final ProjectId THERE = new ProjectId(new UUID(0, 2));
  private static final LicenceId KIND = new LicenceId("permit");
  private static final DepartmentId HOUSING = new DepartmentId("housing");
  private static final DepartmentId WATER = new DepartmentId("water");

  private final MemoryLicences library = new MemoryLicences();
  private final ImportingLicence importing =
      new ImportingLicence(
          (region, day) -> new PackChoice.Chosen(pack()),
          LicenceRightsTest::project,
          library,
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final ReadingLicenceHistory reading =
      new ReadingLicenceHistory(LicenceRightsTest::project, library);

  @ParameterizedTest
  @CsvSource({
    // department and region of the approver, what is given, where, about which project
    "housing, 460000, housing, 460100, 1, ''",
    "housing, 460100, housing, 460100, 1, ''",
    "housing, 460100, water,   460100, 1, NotAllowed",
    "housing, 460100, housing, 460200, 1, NotAllowed",
    "housing, 460100, housing, 460100, 2, BadInput",
    "housing, 460200, housing, 460200, 2, ''",
  })
  void anApproverAddsWhatTheirDepartmentGaveInTheirRegion(
      String department, String region, String issuer, String given, long project, String refusal) {
    Attempt<LicenceDocument> added =
        importing.add(
            official(Role.APPROVER, department, region),
            asked(given, issuer, new ProjectId(new UUID(0, project))));

    assertThat(added.asRefused().map(why -> why.getClass().getSimpleName()).orElse(""))
        .isEqualTo(refusal);
    assertThat(library.kept).hasSize(refusal.isEmpty() ? 1 : 0);
  }

  @Test
  void whatAnotherDepartmentGaveIsNotReplaced() {
    importing.add(official(Role.OPERATOR, "", ""), asked("460100", "water", HERE));

    assertThat(importing.add(housing(), asked("460100", "housing", HERE)).asRefused())
        .contains(new Refusal.NotAllowed(Role.APPROVER));
    assertThat(library.versions(KIND, "1")).hasSize(1);
  }

  @Test
  void aHistoryIsReadByTheDepartmentThatGaveItInTheRegionOfItsProject() {
    importing.add(official(Role.OPERATOR, "", ""), asked("460200", "housing", THERE));

    assertThat(reading.read(official(Role.APPROVER, "housing", "460200"), KIND, "1").asDone())
        .isPresent();
    assertThat(reading.read(official(Role.APPROVER, "housing", "460000"), KIND, "1").asDone())
        .isPresent();
    assertThat(reading.read(official(Role.OPERATOR, "", ""), KIND, "1").asDone()).isPresent();
    for (Actor other : List.of(housing(), official(Role.APPROVER, "water", "460200"))) {
      assertThat(reading.read(other, KIND, "1").asRefused())
          .contains(new Refusal.NotFound("licence", "permit 1"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"APPROVER", "OPERATOR"})
  void othersNeitherAddNorReadHistories(Role role) {
    Actor other = official(role, "housing", "460000");

    assertThat(importing.add(other, asked("460100", "housing", HERE)).asRefused())
        .contains(new Refusal.NotAllowed(role));
    assertThat(reading.read(other, KIND, "1").asRefused()).contains(new Refusal.NotAllowed(role));
  }

  private static Actor housing() {
    return official(Role.APPROVER, "housing", "460100");
  }

  private static Actor official(Role role, String department, String region) {
    return new Actor(
        new AccountName("wang"),
        role,
        Optional.empty(),
        department.isEmpty() ? Set.of() : Set.of(new DepartmentId(department)),
        region.isEmpty() ? Set.of() : Set.of(new RegionCode(region)));
  }

  private static ImportLicence asked(String region, String issuer, ProjectId project) {
    return new ImportLicence(
        new RegionCode(region),
        new LicenceDocument(
            KIND,
            "1",
            LicenceSubject.project(project),
            new DepartmentId(issuer),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            Optional.empty()),
        Optional.empty());
  }

  /** One project in Haikou, one in Sanya. */
  private static Optional<Project> project(ProjectId id) {
    return Optional.of(
        new Project(
            id,
            "某住宅",
            new RegionCode(id.equals(HERE) ? "460100" : "460200"),
            new Organisation(new CreditCode("91350100M000100Y43"), "某建设公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            NOW,
            NOW));
  }

  private static Pack pack() {
    Pack small = SmallPack.version("1.0");
    return new Pack(
        small.reference(),
        small.base(),
        small.region(),
        small.title(),
        small.validFrom(),
        small.vocabulary(),
        small.constraints(),
        small.regions(),
        departments(),
        small.calendar(),
        small.citations(),
        small.materials(),
        Map.of(
            KIND,
            new Licence(
                KIND,
                new LocalText("许可证", "Permit"),
                Optional.of(SmallPack.PERMIT),
                Optional.empty(),
                "project",
                Optional.empty(),
                true)),
        small.matters(),
        small.tables(),
        small.processes(),
        small.flows(),
        small.openTerms(),
        small.fillings(),
        small.scenarios(),
        small.forms(),
        small.draftsUntil());
  }

  private static Map<DepartmentId, Department> departments() {
    Map<DepartmentId, Department> departments = new LinkedHashMap<>();
    for (DepartmentId id : List.of(HOUSING, WATER)) {
      LocalText title = new LocalText(id.value(), id.value());
      departments.put(id, new Department(id, title, title));
    }
    return departments;
  }

  private static final class MemoryLicences implements LicenceLibrary {
    private final List<LicenceVersion> kept = new ArrayList<>();

    @Override
    public List<LicenceDocument> about(Collection<LicenceSubject> subjects) {
      return kept.stream().map(LicenceVersion::licence).toList();
    }

    @Override
    public void store(LicenceDocument licence, AccountName by, Instant at) {
      kept.add(0, new LicenceVersion(licence, kept.size() + 1, Optional.of(at), Optional.of(by)));
    }

    @Override
    public List<LicenceVersion> versions(LicenceId kind, String number) {
      return List.copyOf(kept);
    }

    @Override
    public void used(
        ProjectId project, LicenceId kind, String number, MaterialId material, String number2) {}

    @Override
    public List<LicenceUse> uses(ProjectId project) {
      return List.of();
    }

    @Override
    public Set<String> parcels(ProjectId project) {
      return Set.of();
    }

    @Override
    public void standsOn(ProjectId project, String parcel) {}
  }
}
