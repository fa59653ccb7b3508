package io.gongjian.webapp.adapter.persistence.determination;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ApplicabilityCounts;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectSearch;
import io.gongjian.engine.project.ProjectSummary;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyBatisDeterminationsIT {

  private final Database database = StoreFixture.database();
  private final MyBatisDeterminations determinations = new MyBatisDeterminations(database);
  private final MyBatisProjects projects = new MyBatisProjects(database);
  private final Organisation organisation = StoreFixture.newOrganisation(database);

  @Test
  void aReceiptIsReadBackByteForByte() {
    Project project = stored();
    String text = "{\"answer\":\"建🏗\\u0001 \",\"long\":\"" + "工".repeat(400_000) + "\"}";
    SavedDetermination saved = saved(project, MORNING, text);

    determinations.store(saved);

    SavedDetermination found =
        determinations.find(project.id(), saved.summary().id()).orElseThrow();
    assertThat(found).isEqualTo(saved);
    assertThat(found.receipt().bytes()).isEqualTo(saved.receipt().bytes());
  }

  @Test
  void aDeterminationIsFoundInItsOwnProjectOnly() {
    SavedDetermination saved = saved(stored(), MORNING, "{}");
    determinations.store(saved);

    assertThat(determinations.find(stored().id(), saved.summary().id())).isEmpty();
  }

  @Test
  void aListIsPagedTheLatestFirst() {
    Project project = stored();
    for (int number = 1; number <= 3; number++) {
      determinations.store(saved(project, MORNING.plusSeconds(number), "{\"n\":" + number + "}"));
    }

    var first = determinations.page(project.id(), new PageRequest(1, 2));
    var second = determinations.page(project.id(), new PageRequest(2, 2));

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items())
        .extracting(DeterminationSummary::savedAt)
        .containsExactly(MORNING.plusSeconds(3), MORNING.plusSeconds(2));
    assertThat(second.items())
        .extracting(DeterminationSummary::savedAt)
        .containsExactly(MORNING.plusSeconds(1));
    assertThat(second.next()).isEmpty();

    determinations.store(saved(project, MORNING.plusSeconds(9), "{}"));
    var next = determinations.page(project.id(), new PageRequest(2, 2, first.next()));
    assertThat(next.items()).as("whatever is kept meanwhile").isEqualTo(second.items());
    assertThat(next.hasNext()).isFalse();
  }

  @Test
  void keptAtTheSameMomentEachIsOnOnePage() {
    Project project = stored();
    for (int number = 0; number < 5; number++) {
      determinations.store(saved(project, MORNING, "{\"n\":" + number + "}"));
    }
    Set<Object> seen = new HashSet<>();
    var page = determinations.page(project.id(), new PageRequest(1, 2));
    for (int number = 2; page.hasNext(); number++) {
      page.items().forEach(item -> assertThat(seen.add(item.id())).isTrue());
      page = determinations.page(project.id(), new PageRequest(number, 2, page.next()));
    }
    page.items().forEach(item -> assertThat(seen.add(item.id())).isTrue());
    assertThat(seen).hasSize(5);
  }

  @Test
  void theListOfProjectsShowsTheOneKeptLast() {
    Project project = stored();
    determinations.store(saved(project, MORNING, "{}"));
    SavedDetermination last = saved(project, MORNING.plusSeconds(1), "{}");
    determinations.store(last);

    ProjectSummary summary =
        projects
            .search(
                new ProjectSearch(
                    Optional.empty(),
                    Optional.of(organisation.code()),
                    Optional.empty(),
                    PageRequest.first()))
            .items()
            .get(0);

    assertThat(summary.latest())
        .contains(
            new ProjectSummary.Latest(
                last.summary().id(), MORNING.plusSeconds(1), new ApplicabilityCounts(1, 2, 3)));
  }

  private Project stored() {
    Project project = StoreFixture.newProject(organisation, "判定", MORNING);
    projects.store(project);
    return project;
  }

  private static SavedDetermination saved(Project project, Instant at, String text) {
    Receipt receipt = new Receipt(text);
    return new SavedDetermination(
        new DeterminationSummary(
            new DeterminationId(UUID.randomUUID()),
            project.id(),
            7,
            new PackReference("hainan", "2026.11.0", "a".repeat(64)),
            new RegionCode("460100"),
            LocalDate.of(2026, 1, 31),
            at,
            new AccountName("li"),
            new ApplicabilityCounts(1, 2, 3),
            receipt.hash()),
        receipt);
  }
}
