package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.BUILDER;
import static io.gongjian.engine.project.ProjectFixture.CLOCK;
import static io.gongjian.engine.project.ProjectFixture.MORNING;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.official;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreatingProjectTest {

  private final InMemoryProjects store = new InMemoryProjects();
  private long nextId = 7;
  private final CreatingProject creating =
      new CreatingProject(
          code -> Optional.of(BUILDER).filter(known -> known.code().equals(code)),
          SmallPack::serving,
          store::store,
          () -> new UUID(7, nextId),
          CLOCK);

  @Test
  void aNewProjectBelongsToTheApplicantsOrganisation() {
    Attempt<Project> attempt = creating.create(applicant(), asked(" 某住宅 ", "460000", " "));

    Project project = attempt.asDone().orElseThrow();
    assertThat(project.name()).isEqualTo("某住宅");
    assertThat(project.organisation()).isEqualTo(BUILDER);
    assertThat(project.code()).isEmpty();
    assertThat(project.version()).isZero();
    assertThat(project.createdAt()).isEqualTo(MORNING);
    assertThat(store.find(project.id())).contains(project);
  }

  @Test
  void takesACodeOfTheYearOrOfTheMonth() {
    assertThat(creating.create(applicant(), asked("甲", "460000", "2401-460203-04-01-122671")))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void aCodeIsOfOneProjectOnly() {
    String code = "2401-460203-04-01-122671";
    assertThat(creating.create(applicant(), asked("甲", "460000", code)))
        .isInstanceOf(Attempt.Done.class);
    nextId = 8;

    assertThat(creating.create(applicant(), asked("乙", "460000", " " + code + " ")).asRefused())
        .contains(new Refusal.BadInput(List.of(new InputFault("code", code, Kind.TAKEN))));
    assertThat(store.find(new ProjectId(new UUID(7, 8)))).isEmpty();

    assertThat(creating.create(applicant(), asked("乙", "460000", "2401-460203-04-01-122672")))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNothingIsStored() {
    Attempt<Project> attempt = creating.create(applicant(), asked(" ", "4600", "24-1"));

    assertThat(attempt.asRefused())
        .contains(
            new Refusal.BadInput(
                List.of(
                    new InputFault("name", "", Kind.MISSING),
                    new InputFault("region", "4600", Kind.MALFORMED),
                    new InputFault("code", "24-1", Kind.MALFORMED))));
    assertThat(store.find(new ProjectId(new UUID(7, 7)))).isEmpty();
  }

  @Test
  void aRegionWithoutPackIsUnknown() {
    assertThat(creating.create(applicant(), asked("甲", "110000", "")).asRefused())
        .contains(new Refusal.BadInput(List.of(new InputFault("region", "110000", Kind.UNKNOWN))));
  }

  @Test
  void aNameHasAtMostTwoHundredCharacters() {
    assertThat(creating.create(applicant(), asked("工".repeat(200), "460000", "")))
        .isInstanceOf(Attempt.Done.class);
    assertThat(creating.create(applicant(), asked("工".repeat(201), "460000", "")))
        .isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aNameHasNoCharactersThatNobodySees() {
    for (String name : List.of("甲\u202e乙", "甲\u200b", "a\nb", "\u0007a")) {
      assertThat(creating.create(applicant(), asked("工程" + name + "x", "460000", "")).asRefused())
          .as(name)
          .isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPLICANT")
  void onlyApplicantsCreateProjects(Role role) {
    assertThat(creating.create(official(role), asked("甲", "460000", "")).asRefused())
        .contains(new Refusal.NotAllowed(role));
  }

  private static CreateProject asked(String name, String region, String code) {
    return new CreateProject(name, region, Optional.of(code));
  }
}
