package io.gongjian.webapp.adapter.persistence.draft;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.Remit;
import io.gongjian.forms.application.ApplicationCase;
import io.gongjian.forms.application.ApplicationSummary;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.webapp.adapter.persistence.MeasuredStore;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.application.ApplicationMapper;
import io.gongjian.webapp.adapter.persistence.application.MyBatisApplications;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of drafts or of applications costs what the page costs, however many there are. */
class ThousandsOfDraftsIT {

  private static final int MANY = 6_000;
  private static final int SUBMITTED = 4_000;
  private static final int PAGE = 20;
  private static final PageRequest SIXTH = new PageRequest(6, PAGE);

  private static final Project PROJECT =
      StoreFixture.newProject(
          StoreFixture.newOrganisation(StoreFixture.database()), "草稿很多的项目", MORNING);
  private static final Map<String, Object> ASKED_OPEN = asked(true);
  private static final Map<String, Object> ASKED_ALL = asked(false);

  @BeforeAll
  static void store() throws SQLException {
    new MyBatisProjects(StoreFixture.database()).store(PROJECT);
    try (Connection connection = StoreFixture.source().getConnection();
        PreparedStatement draft =
            connection.prepareStatement(
                "INSERT INTO draft (id, project, matters, pack_id, pack_version, pack_hash, as_of,"
                    + " version, created_at, created_by, changed_at, prefilled, gone, application)"
                    + " VALUES (?, ?, 'first second', 'p', '1', REPEAT('0', 64), '2019-01-01', 1, ?, 'li', ?,"
                    + " '{}', '{}', ?)");
        PreparedStatement application =
            connection.prepareStatement(
                "INSERT INTO application (number, draft, project, pack_id, pack_version, pack_hash,"
                    + " submitted_at, submitted_by, receipt_hash, receipt) VALUES (?, ?, ?, 'p',"
                    + " '1', REPEAT('0', 64), ?, 'li', REPEAT('1', 64), ?)");
        PreparedStatement cases =
            connection.prepareStatement(
                "INSERT INTO application_case (number, application, position, matter) VALUES (?,"
                    + " ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int one = 0; one < MANY; one++) {
        String id = UUID.randomUUID().toString();
        boolean submitted = one >= MANY - SUBMITTED;
        String number = "460100-20190101-%05d".formatted(one);
        Timestamp at = Timestamp.from(MORNING.plusSeconds(one));
        draft.setString(1, id);
        draft.setString(2, PROJECT.id().toString());
        draft.setTimestamp(3, at);
        draft.setTimestamp(4, at);
        draft.setString(5, submitted ? number : null);
        draft.addBatch();
        if (submitted) {
          application.setString(1, number);
          application.setString(2, id);
          application.setString(3, PROJECT.id().toString());
          application.setTimestamp(4, at);
          application.setBytes(5, "{}".getBytes(StandardCharsets.UTF_8));
          application.addBatch();
          for (int position = 1; position <= 2; position++) {
            cases.setString(1, number + "-" + position);
            cases.setString(2, number);
            cases.setInt(3, position);
            cases.setString(4, position == 1 ? "first" : "second");
            cases.addBatch();
          }
        }
      }
      draft.executeBatch();
      application.executeBatch();
      cases.executeBatch();
      connection.commit();
    }
  }

  @Test
  void aPageOfOpenDraftsReadsNeitherTheOthersNorTheSubmitted() throws SQLException {
    try (MeasuredStore measured = new MeasuredStore()) {
      assertThat(measured.plan(DraftMapper.class, "drafts", ASKED_OPEN))
          .noneMatch(step -> step.contains("filesort"));
      assertThat(rowsRead(measured, DraftMapper.class, "drafts", ASKED_OPEN)).isLessThan(MANY / 10);
      assertThat(rowsRead(measured, DraftMapper.class, "drafts", ASKED_ALL)).isLessThan(MANY / 10);

      MyBatisDrafts drafts = new MyBatisDrafts(measured.database());
      long before = measured.queries();
      Page<DraftSummary> open = drafts.page(PROJECT.id(), true, SIXTH);
      assertThat(measured.queries() - before).isEqualTo(2);
      assertThat(open.total()).isEqualTo(MANY - SUBMITTED);
      assertThat(open.items()).hasSize(PAGE).allMatch(draft -> draft.application().isEmpty());
      assertThat(open.items().get(0).changedAt())
          .isEqualTo(MORNING.plusSeconds(MANY - SUBMITTED - 1 - SIXTH.offset()));
      assertThat(drafts.page(PROJECT.id(), false, SIXTH).total()).isEqualTo(MANY);
    }
  }

  @Test
  void aPageOfApplicationsAsksAsOftenForTwentyAsForOne() throws SQLException {
    try (MeasuredStore measured = new MeasuredStore()) {
      assertThat(measured.plan(ApplicationMapper.class, "applications", ASKED_ALL))
          .noneMatch(step -> step.contains("filesort"));
      MyBatisApplications applications = new MyBatisApplications(measured.database());

      assertThat(rowsRead(measured, ApplicationMapper.class, "applications", ASKED_ALL))
          .isLessThan(MANY / 10);
      long before = measured.queries();
      Page<ApplicationSummary> page =
          applications.page(PROJECT.id(), new Remit(Optional.empty()), SIXTH);
      assertThat(measured.queries() - before).isEqualTo(3);
      assertThat(page.total()).isEqualTo(SUBMITTED);
      assertThat(page.items()).hasSize(PAGE);
      ApplicationSummary first = page.items().get(0);
      assertThat(first.number().value())
          .isEqualTo("460100-20190101-%05d".formatted(MANY - 1 - SIXTH.offset()));
      assertThat(first.cases())
          .extracting(ApplicationCase::number)
          .containsExactly(first.number() + "-1", first.number() + "-2");
    }
  }

  private static long rowsRead(
      MeasuredStore measured, Class<?> mapper, String name, Map<String, Object> asked)
      throws SQLException {
    long before = measured.rowsRead();
    try (PreparedStatement page = measured.prepared(mapper, name, asked);
        ResultSet rows = page.executeQuery()) {
      int seen = 0;
      while (rows.next()) {
        seen++;
      }
      assertThat(seen).isEqualTo(PAGE);
    }
    return measured.rowsRead() - before;
  }

  private static Map<String, Object> asked(boolean open) {
    return Map.of(
        "project",
        PROJECT.id().toString(),
        "open",
        open,
        "offset",
        SIXTH.offset(),
        "size",
        SIXTH.size());
  }
}
