package io.gongjian.webapp.adapter.persistence.project;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.ProjectSearch;
import io.gongjian.engine.project.ProjectSummary;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyBatisProjectsIT {

  private static final FactId AMOUNT = new FactId("invest.amount");
  private static final AtomicInteger CODES = new AtomicInteger(990_000);

  private final Database database = StoreFixture.database();
  private final MyBatisProjects projects = new MyBatisProjects(database);
  private final MyBatisFacts facts = new MyBatisFacts(database);
  private final Organisation organisation = StoreFixture.newOrganisation(database);

  @Test
  void aProjectIsReadBackAsItWasStored() {
    Project project =
        new Project(
            new ProjectId(UUID.randomUUID()),
            "海口\"港\"二期 🏗 100%",
            new RegionCode("460105"),
            organisation,
            Optional.of(newCode()),
            Optional.of("公开资料"),
            0,
            MORNING,
            MORNING.plusSeconds(1));

    projects.store(project);

    assertThat(projects.find(project.id())).contains(project);
    assertThat(projects.lock(project.id())).contains(project);
    assertThat(projects.find(new ProjectId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aCodeIsHeldByOneProject() throws Exception {
    ProjectCode code = newCode();
    Project first = coded("先来", code);
    assertThat(projects.store(first)).isTrue();

    Project second = coded("后到", code);
    assertThat(projects.store(second)).isFalse();
    assertThat(projects.find(second.id())).isEmpty();
    assertThat(projects.store(coded("另一个", newCode()))).isTrue();

    ProjectCode wanted = newCode();
    List<Boolean> stored =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(number -> projects.store(coded("同时 " + number, wanted)))
            .toList();
    assertThat(stored).containsOnlyOnce(true);
  }

  /**
   * What came to have one code before codes were held: the first holds it, all keep what they show.
   */
  @Test
  void theFirstOfThoseThatShareACodeHoldsItOnceCodesAreHeld() throws Exception {
    try (Connection connection = StoreFixture.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE coded LIKE project");
      statement.execute("ALTER TABLE coded RENAME TO project");
      statement.execute("DROP INDEX project_by_code ON project");
      statement.execute("ALTER TABLE project DROP COLUMN code_held");
      for (String row :
          List.of("'b', 'X', 2", "'a', 'X', 3", "'c', 'X', 3", "'d', 'Y', 9", "'e', NULL, 1")) {
        String[] parts = row.split(", ", -1);
        statement.execute(
            "INSERT INTO project (id, name, region, organisation, code, version, created_at, changed_at)"
                + " VALUES (%s, 'n', '460100', 'o', %s, 0, '2026-01-0%s', '2026-01-09')"
                    .formatted(parts[0], parts[1], parts[2]));
      }
      for (String step :
          List.of(
              "V0065__hold_project_codes_once",
              "V0066__hold_each_code_once",
              "V0067__let_no_second_project_hold_a_code")) {
        statement.execute(
            IOUtils.resourceToString("/db/migration/" + step + ".sql", StandardCharsets.UTF_8));
      }
      List<String> held = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT CONCAT(id, ' ', COALESCE(code, '-'), ' ', COALESCE(code_held, '-')) FROM project ORDER BY id")) {
        while (rows.next()) {
          held.add(rows.getString(1));
        }
      }
      assertThat(held).containsExactly("a X -", "b X X", "c X -", "d Y Y", "e - -");
    }
  }

  private Project coded(String name, ProjectCode code) {
    Project plain = StoreFixture.newProject(organisation, name, MORNING);
    return new Project(
        plain.id(),
        plain.name(),
        plain.region(),
        plain.organisation(),
        Optional.of(code),
        Optional.empty(),
        0,
        MORNING,
        MORNING);
  }

  /** A code that no other project of these tests has. */
  private static ProjectCode newCode() {
    return new ProjectCode("2401-460203-04-01-%06d".formatted(CODES.incrementAndGet()));
  }

  @Test
  void everyKindOfValueIsReadBack() {
    Project project = stored("各种事实");
    List<FactRecord> records =
        List.of(
            record(1, "a.amount", Answer.of(FactValue.Amount.of("12345678901234.123456"))),
            record(1, "a.choice", Answer.of(new FactValue.Choice("new"))),
            record(1, "a.choices", Answer.of(new FactValue.Choices(List.of("x", "y")))),
            record(1, "a.day", Answer.of(new FactValue.Day(LocalDate.of(2026, 1, 31)))),
            record(1, "a.flag", Answer.of(new FactValue.Flag(true))),
            record(1, "a.forgotten", Answer.forgotten()),
            record(
                1,
                "a.table",
                Answer.of(
                    FactValue.Rows.of(List.of(Map.of("height", 24.5, "use", "school"), Map.of())))),
            record(1, "a.text", Answer.of(new FactValue.Text("甲\"\\\n🏗"))),
            record(1, "a.unknown", Answer.dontKnow()));

    projects.store(project.next(MORNING), records);

    assertThat(facts.find(project.id())).isEqualTo(records);
  }

  @Test
  void theLatestAnswerCountsAndTheEarlierStays() {
    Project project = stored("历史");
    Project first = project.next(MORNING.plusSeconds(1));
    Project second = first.next(MORNING.plusSeconds(2));
    FactRecord thirty = record(1, AMOUNT.value(), Answer.of(FactValue.Amount.of("30")));
    FactRecord forty = record(2, AMOUNT.value(), Answer.of(FactValue.Amount.of("40")));

    projects.store(first, List.of(thirty));
    projects.store(second, List.of(forty));

    assertThat(facts.find(project.id())).containsExactly(forty);
    assertThat(facts.find(project.id(), AMOUNT)).containsExactly(forty, thirty);
    assertThat(projects.find(project.id())).contains(second);
  }

  @Test
  void aVersionThatIsThereAlreadyIsNotStoredAgain() {
    Project project = stored("版本");
    projects.store(
        project.next(MORNING),
        List.of(record(1, AMOUNT.value(), Answer.of(FactValue.Amount.of("30")))));

    assertThatThrownBy(
            () ->
                projects.store(
                    project.next(MORNING),
                    List.of(record(1, AMOUNT.value(), Answer.of(FactValue.Amount.of("40"))))))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(project.id().toString());
    assertThat(facts.find(project.id()))
        .extracting(FactRecord::answer)
        .containsExactly(Answer.of(FactValue.Amount.of("30")));
  }

  @Test
  void aListIsPagedTheLatestChangedFirst() {
    for (int number = 1; number <= 5; number++) {
      projects.store(
          StoreFixture.newProject(organisation, "第" + number, MORNING.plusSeconds(number)));
    }

    assertThat(names("", 1, 2)).containsExactly("第5", "第4");
    assertThat(names("", 2, 2)).containsExactly("第3", "第2");
    assertThat(names("", 3, 2)).containsExactly("第1");
    assertThat(names("", 4, 2)).isEmpty();
    assertThat(search("", 4, 2).total()).isEqualTo(5);
  }

  @Test
  void projectsChangedAtTheSameMomentKeepTheirOrderOverPages() {
    for (int number = 0; number < 6; number++) {
      stored("同时");
    }

    assertThat(
            List.of(search("", 1, 3), search("", 2, 3)).stream()
                .flatMap(page -> page.items().stream())
                .map(ProjectSummary::id))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "港, 2",
    "港二, 1",
    "GANG, 1",
    "gang, 1",
    "100%, 1",
    "%, 1",
    "a_b, 1",
    "_, 1",
    "!, 1",
    "2401-46, 1",
    "46, 0",
    "桥, 0"
  })
  void looksForPartOfTheNameOrTheBeginningOfTheCode(String text, int found) {
    projects.store(StoreFixture.newProject(organisation, "新港Gang", MORNING));
    projects.store(StoreFixture.newProject(organisation, "港二100%", MORNING));
    projects.store(StoreFixture.newProject(organisation, "a_b", MORNING));
    projects.store(StoreFixture.newProject(organisation, "axb!", MORNING));
    Project plain = StoreFixture.newProject(organisation, "有代码", MORNING);
    projects.store(
        new Project(
            plain.id(),
            plain.name(),
            plain.region(),
            plain.organisation(),
            Optional.of(newCode()),
            Optional.empty(),
            0,
            MORNING,
            MORNING));

    assertThat(search(text, 1, 20).total()).isEqualTo(found);
    assertThat(names(text, 1, 20)).hasSize(found);
  }

  @Test
  void aListCountsWhatIsKnownOfEachProject() {
    Project project = stored("数一数");
    projects.store(
        project.next(MORNING),
        List.of(
            record(1, "a.one", Answer.of(FactValue.Amount.of("1"))),
            record(1, "a.three", Answer.forgotten()),
            record(1, "a.two", Answer.dontKnow())));

    assertThat(search("", 1, 20).items())
        .extracting(ProjectSummary::answered, ProjectSummary::latest)
        .containsExactly(tuple(1, Optional.empty()));
  }

  private List<String> names(String text, int page, int size) {
    return search(text, page, size).items().stream().map(ProjectSummary::name).toList();
  }

  private Page<ProjectSummary> search(String text, int page, int size) {
    return projects.search(
        new ProjectSearch(
            Optional.of(text).filter(sought -> !sought.isEmpty()),
            Optional.of(organisation.code()),
            Optional.empty(),
            new PageRequest(page, size)));
  }

  @Test
  void aRegionHasItsOwnProjectsAndThoseOfAllThatLiesInIt() {
    Project project = stored("在何处");

    for (String around : List.of("460000", project.region().value())) {
      assertThat(lyingIn(new RegionCode(around))).as(around).containsExactly(project.name());
    }
    assertThat(lyingIn(new RegionCode("469001"), new RegionCode("110000"))).isEmpty();
    assertThat(lyingIn()).isEmpty();
  }

  private List<String> lyingIn(RegionCode... regions) {
    return projects
        .search(
            new ProjectSearch(
                Optional.empty(),
                Optional.of(organisation.code()),
                Optional.of(Set.of(regions)),
                PageRequest.first()))
        .items()
        .stream()
        .map(ProjectSummary::name)
        .toList();
  }

  private Project stored(String name) {
    Project project = StoreFixture.newProject(organisation, name, MORNING);
    projects.store(project);
    return project;
  }

  private static FactRecord record(long version, String fact, Answer answer) {
    return new FactRecord(
        new FactId(fact),
        answer,
        Optional.of("万元"),
        FactSource.LICENCE,
        Optional.of("证照一号"),
        MORNING,
        new AccountName("li"),
        version,
        new TreeSet<>(List.of("usual_tunnel", "costly_tunnel")));
  }
}
