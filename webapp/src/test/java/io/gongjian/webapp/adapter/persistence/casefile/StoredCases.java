package io.gongjian.webapp.adapter.persistence.casefile;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseLedger;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Cases of one project that no other test has, stored as the kernel stores them. */
final class StoredCases {

  static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  static final StepId ACCEPT = new StepId("accept");
  static final StepId REVIEW = new StepId("review");

  private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);

  private final MyBatisCases cases;
  private final Project project;
  private final String mark = "t" + NUMBERS.incrementAndGet();

  StoredCases(Database database) {
    this.cases = new MyBatisCases(database);
    Organisation organisation = StoreFixture.newOrganisation(database);
    this.project = StoreFixture.newProject(organisation, "列表_项目 " + mark, MORNING);
    new MyBatisProjects(database).store(project);
  }

  Project project() {
    return project;
  }

  /** An account that only these cases know. */
  AccountName account(String name) {
    return new AccountName(mark + "-" + name);
  }

  /** A department that only these cases know; its name has a sign that patterns know. */
  DepartmentId department(String name) {
    return new DepartmentId(name + "_" + mark);
  }

  /** A case that was just handed in, in which {@code who} may act. */
  KeptCase received(Optional<LocalDate> due, String... who) {
    CaseNumber number =
        new CaseNumber("460105-20260105-%05d-01".formatted(NUMBERS.incrementAndGet()));
    CaseHead head =
        new CaseHead(
            number,
            project.id(),
            project.organisation().code(),
            new RegionCode("460105"),
            new MatterId("construction_permit"),
            department("housing"),
            new PackReference("cn-46", "1.0.0", "ab".repeat(32)),
            DAY,
            new FlowId("standard_permit"),
            MORNING,
            Optional.of(
                new StatutoryLimit(
                    ClockLimit.working(20), 10, CitationId.parse("licensing_law#42"))),
            Optional.of(5));
    return new KeptCase(
        new CaseFile(
            head,
            HandlingState.RECEIVED,
            new FlowReading(FlowState.OPEN, Map.of(ACCEPT, people(who)), Map.of(), Map.of()),
            new FlowPosition("{\"v\":1}"),
            CaseLedger.received(DAY),
            Optional.empty(),
            1,
            MORNING),
        due,
        due.map(day -> day.minusDays(1)),
        Set.of(department("housing"), department("window")));
  }

  private List<PersonId> people(String... who) {
    return List.of(who).stream().map(one -> new PersonId(account(one).value())).toList();
  }

  KeptCase added(Optional<LocalDate> due, String... who) {
    KeptCase kept = received(due, who);
    CaseNumber number = kept.file().number();
    applied(number);
    cases.add(kept, List.of(entry(number, 1, RecordEntry.RECEIVED, account("applicant"))));
    return kept;
  }

  /** The case that an application left, of which these tests need no more. */
  private static void applied(CaseNumber number) {
    try (Connection connection = StoreFixture.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      statement.execute(
          "INSERT INTO application_case (number, application, position, matter)"
              + " VALUES ('%s', '%s', 1, 'construction_permit')"
                  .formatted(number, number.application()));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  RecordEntry entry(CaseNumber number, int sequence, String act, AccountName by, String... people) {
    return new RecordEntry(
        number,
        sequence,
        MORNING.plusSeconds(sequence),
        act,
        by,
        Optional.of("某人"),
        Optional.of(department("window")),
        Optional.of(ACCEPT),
        Optional.of(StepOutcome.ACCEPTED),
        List.of(people),
        "意见\"🏗",
        List.of("第一项", "b"),
        Optional.of(HandlingState.ACCEPTED),
        Optional.of("key-" + number + "-" + sequence));
  }

  /** The case as it reads after a change. */
  KeptCase moved(KeptCase was, FlowReading reading, Optional<LocalDate> due) {
    CaseFile file = was.file();
    return new KeptCase(
        new CaseFile(
            file.head(),
            reading.state().isClosed() ? HandlingState.APPROVED : HandlingState.ACCEPTED,
            reading,
            new FlowPosition("{\"v\":1,\"lines\":" + file.version() + "}"),
            file.ledger().with(new CaseEvent(CaseEvent.Kind.ACCEPTED, DAY)),
            reading.state().isClosed() ? Optional.of(MORNING) : Optional.empty(),
            file.version() + 1,
            MORNING.plusSeconds(file.version())),
        due,
        Optional.empty(),
        was.departments());
  }

  /** Open in review for some, with others who wait. */
  FlowReading inReview(List<String> open, List<String> waiting) {
    return new FlowReading(
        FlowState.OPEN,
        Map.of(REVIEW, people(open.toArray(String[]::new))),
        waiting.isEmpty() ? Map.of() : Map.of(REVIEW, people(waiting.toArray(String[]::new))),
        Map.of(ACCEPT, StepOutcome.ACCEPTED));
  }

  static FlowReading correcting() {
    return new FlowReading(FlowState.CORRECTING, Map.of(ACCEPT, List.of()), Map.of(), Map.of());
  }

  static FlowReading approved() {
    return new FlowReading(
        FlowState.APPROVED,
        Map.of(),
        Map.of(),
        Map.of(ACCEPT, StepOutcome.ACCEPTED, REVIEW, StepOutcome.AGREE));
  }
}
