package io.gongjian.webapp.adapter.persistence.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyBatisUploadsIT {

  /** Long before anything that other tests begin. */
  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.123456Z");

  private final Database database = StoreFixture.database();
  private final MyBatisUploads uploads = new MyBatisUploads(database);
  private final Organisation owner = StoreFixture.newOrganisation(database);
  private final ProjectId project = newProject(owner);

  private ProjectId newProject() {
    return newProject(StoreFixture.newOrganisation(database));
  }

  private ProjectId newProject(Organisation of) {
    Project made = StoreFixture.newProject(of, "上传", StoreFixture.MORNING);
    new MyBatisProjects(database).store(made);
    return made.id();
  }

  private Upload upload(ProjectId of, Instant startedAt) {
    return new Upload(
        new UploadId(UUID.randomUUID()),
        of,
        "🏗 图纸.pdf",
        5_000_000_000L,
        Optional.of(new MaterialId("drawings")),
        Optional.of(LocalDate.of(2028, 2, 29)),
        startedAt,
        new AccountName("li"));
  }

  @Test
  void anUploadIsReadBackAsItWasStoredAndIsGoneWhenItIsRemoved() {
    Upload stored = upload(project, StoreFixture.MORNING);
    uploads.store(stored);
    assertThat(uploads.find(stored.id())).contains(stored);
    uploads.remove(stored.id());
    uploads.remove(stored.id());
    assertThat(uploads.find(stored.id())).isEmpty();
  }

  @Test
  void anUploadMayBeOfNoMaterialAndRunNeverOut() {
    Upload bare =
        new Upload(
            new UploadId(UUID.randomUUID()),
            project,
            "a.pdf",
            1,
            Optional.empty(),
            Optional.empty(),
            StoreFixture.MORNING,
            new AccountName("li"));
    uploads.store(bare);
    assertThat(uploads.find(bare.id())).contains(bare);
  }

  @Test
  void onlyThoseOfTheProjectAreCounted() {
    uploads.store(upload(project, StoreFixture.MORNING));
    uploads.store(upload(project, StoreFixture.MORNING));
    uploads.store(upload(newProject(), StoreFixture.MORNING));
    assertThat(uploads.count(project)).isEqualTo(2);
    assertThat(uploads.of(project)).hasSize(2);
    assertThat(uploads.announced(project)).isEqualTo(10_000_000_000L);
    assertThat(uploads.announced(owner.code())).isEqualTo(10_000_000_000L);
    assertThat(uploads.announced()).isGreaterThanOrEqualTo(15_000_000_000L);
  }

  @Test
  void thoseBegunBeforeAnInstantAreTheStaleOnes() {
    Upload stale = upload(project, LONG_AGO);
    Upload fresh = upload(project, LONG_AGO.plusSeconds(1));
    uploads.store(stale);
    uploads.store(fresh);
    assertThat(uploads.stale(LONG_AGO.plusSeconds(1))).containsExactly(stale);
    uploads.waits(stale.id(), StoreFixture.MORNING);
    assertThat(uploads.stale(LONG_AGO.plusSeconds(1))).as("it waits").isEmpty();
    assertThat(uploads.waiting()).extracting(Upload::id).contains(stale.id());
    uploads.refused(stale.id(), UploadFault.VIRUS);
    assertThat(uploads.waiting()).extracting(Upload::id).doesNotContain(stale.id());
    assertThat(uploads.stale(LONG_AGO.plusSeconds(1)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.triedAt()).contains(StoreFixture.MORNING);
              assertThat(found.refusal()).contains(UploadFault.VIRUS);
            });
    uploads.remove(stale.id());
    uploads.remove(fresh.id());
  }

  @Test
  void whatAnUploadBecameIsFoundByItsIdAndCountsNowhere() {
    Upload done = upload(project, LONG_AGO);
    uploads.store(done);
    uploads.waits(done.id(), StoreFixture.MORNING);
    ContentHash hash = new ContentHash("a".repeat(64));
    uploads.kept(done.id(), hash);
    assertThat(uploads.find(done.id()).flatMap(Upload::kept)).contains(hash);
    assertThat(uploads.count(project)).isZero();
    assertThat(uploads.of(project)).isEmpty();
    assertThat(uploads.announced(project)).isZero();
    assertThat(uploads.announced(owner.code())).isZero();
    assertThat(uploads.waiting()).extracting(Upload::id).doesNotContain(done.id());
    assertThat(uploads.stale(LONG_AGO.plusSeconds(1)))
        .as("it is forgotten in time")
        .extracting(Upload::id)
        .contains(done.id());
    uploads.remove(done.id());
  }

  @Test
  void anUploadToNoProjectIsRefused() {
    Upload lost = upload(new ProjectId(UUID.randomUUID()), StoreFixture.MORNING);
    assertThatThrownBy(() -> uploads.store(lost)).isInstanceOf(EngineException.class);
    assertThat(uploads.find(lost.id())).isEmpty();
  }
}
