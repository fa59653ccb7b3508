package io.gongjian.webapp.persistence.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.persistence.Database;
import io.gongjian.webapp.persistence.StoreFixture;
import io.gongjian.webapp.persistence.ledger.MyBatisLedger;
import io.gongjian.webapp.persistence.project.MyBatisProjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyBatisLicencesIT {

  private static final LicenceId KIND = new LicenceId("works_planning_permit");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final Database database = StoreFixture.database();
  private final MyBatisLicences licences = new MyBatisLicences(database);
  private final LicenceSubject subject = LicenceSubject.project(new ProjectId(UUID.randomUUID()));

  private LicenceDocument licence(String number, LicenceSubject about, LocalDate from) {
    return new LicenceDocument(
        KIND,
        number,
        about,
        new DepartmentId("planning"),
        from,
        Optional.of(from.plusYears(3)),
        Optional.empty());
  }

  private static String newNumber() {
    return "琼建字第 " + UUID.randomUUID();
  }

  @Test
  void aLicenceIsFoundByItsSubjectAlone() {
    LicenceDocument stored = licence(newNumber(), subject, MAY);
    licences.store(stored);
    assertThat(licences.about(List.of(subject))).containsExactly(stored);
    LicenceSubject sameKeyOfAnotherKind = LicenceSubject.parcel(subject.key());
    assertThat(licences.about(List.of(sameKeyOfAnotherKind))).isEmpty();
    assertThat(licences.about(List.of())).isEmpty();
  }

  @Test
  void thoseOfSeveralSubjectsComeLatestFirst() {
    LicenceSubject parcel = LicenceSubject.parcel("460100-" + UUID.randomUUID());
    LicenceDocument early = licence(newNumber(), subject, MAY);
    LicenceDocument late = licence(newNumber(), subject, MAY.plusDays(2));
    LicenceDocument between = licence(newNumber(), parcel, MAY.plusDays(1));
    licences.store(early);
    licences.store(late);
    licences.store(between);
    assertThat(licences.about(List.of(subject, parcel))).containsExactly(late, between, early);
  }

  @Test
  void theSameNumberAgainReplacesWhatWasThereAndAnUnlimitedOneHasNoLastDay() {
    String number = newNumber();
    licences.store(licence(number, subject, MAY));
    ContentHash content =
        new ContentHash((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    LicenceDocument unlimited =
        new LicenceDocument(
            KIND,
            number,
            subject,
            new DepartmentId("planning"),
            MAY,
            Optional.empty(),
            Optional.of(content));
    licences.store(unlimited);
    assertThat(licences.about(List.of(subject))).containsExactly(unlimited);
    assertThat(new MyBatisLedger(database).needs(content)).as("its file stays").isTrue();
  }

  @Test
  void aProjectStandsOnItsParcelsOnce() {
    Project project =
        StoreFixture.newProject(StoreFixture.newOrganisation(database), "宗地", StoreFixture.MORNING);
    new MyBatisProjects(database).store(project);
    licences.standsOn(project.id(), "460105001001GB00001");
    licences.standsOn(project.id(), "460105001001GB00002");
    licences.standsOn(project.id(), "460105001001GB00001");
    assertThat(licences.parcels(project.id()))
        .containsExactlyInAnyOrder("460105001001GB00001", "460105001001GB00002");
    assertThat(licences.parcels(new ProjectId(UUID.randomUUID()))).isEmpty();
  }
}
