package io.gongjian.webapp.adapter.persistence.upload;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.OpenUploads;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Unfinished uploads in the database. */
public final class MyBatisUploads implements OpenUploads {

  private final Database database;

  public MyBatisUploads(Database database) {
    this.database = database;
  }

  @Override
  public void store(Upload upload) {
    UploadRow row =
        new UploadRow(
            upload.id(),
            upload.project(),
            upload.name(),
            upload.size(),
            upload.material().orElse(null),
            upload.validUntil().orElse(null),
            upload.startedAt(),
            upload.startedBy(),
            upload.triedAt().orElse(null),
            upload.refusal().map(UploadFault::word).orElse(null),
            upload.kept().orElse(null));
    database.tell(UploadMapper.class, mapper -> mapper.insertUpload(row));
  }

  @Override
  public Optional<Upload> find(UploadId id) {
    return database.ask(
        UploadMapper.class,
        mapper -> Optional.ofNullable(mapper.upload(id)).map(MyBatisUploads::upload));
  }

  @Override
  public int count(ProjectId project) {
    return database.ask(UploadMapper.class, mapper -> mapper.count(project));
  }

  @Override
  public List<Upload> of(ProjectId project) {
    return uploads(mapper -> mapper.of(project));
  }

  @Override
  public long announced(ProjectId project) {
    return database.ask(UploadMapper.class, mapper -> mapper.announced(project));
  }

  @Override
  public long announced(CreditCode organisation) {
    return database.ask(UploadMapper.class, mapper -> mapper.announcedByOrganisation(organisation));
  }

  @Override
  public long announced() {
    return database.ask(UploadMapper.class, UploadMapper::announcedInAll);
  }

  @Override
  public List<Upload> stale(Instant instant) {
    return uploads(mapper -> mapper.stale(instant));
  }

  @Override
  public List<Upload> waiting() {
    return uploads(UploadMapper::waiting);
  }

  @Override
  public void waits(UploadId id, Instant at) {
    database.tell(UploadMapper.class, mapper -> mapper.waits(id, at));
  }

  @Override
  public void refused(UploadId id, UploadFault fault) {
    database.tell(UploadMapper.class, mapper -> mapper.refused(id, fault.word()));
  }

  @Override
  public void kept(UploadId id, ContentHash hash) {
    database.tell(UploadMapper.class, mapper -> mapper.kept(id, hash));
  }

  /**
   * Waits until nobody else asks for space, and keeps others waiting until the transaction ends.
   */
  public void lockTurn(ProjectId project) {
    database.tell(
        UploadMapper.class,
        mapper -> {
          mapper.lockProject(project);
          mapper.takeTurn();
        });
  }

  @Override
  public void remove(UploadId id) {
    database.tell(UploadMapper.class, mapper -> mapper.remove(id));
  }

  private List<Upload> uploads(Function<UploadMapper, List<UploadRow>> question) {
    return database.ask(
        UploadMapper.class,
        mapper -> question.apply(mapper).stream().map(MyBatisUploads::upload).toList());
  }

  private static Upload upload(UploadRow row) {
    return new Upload(
        row.id(),
        row.project(),
        row.name(),
        row.size(),
        Optional.ofNullable(row.material()),
        Optional.ofNullable(row.validUntil()),
        row.startedAt(),
        row.startedBy(),
        Optional.ofNullable(row.triedAt()),
        Optional.ofNullable(row.refusal())
            .map(word -> UploadFault.valueOf(word.toUpperCase(Locale.ROOT))),
        Optional.ofNullable(row.kept()));
  }
}
