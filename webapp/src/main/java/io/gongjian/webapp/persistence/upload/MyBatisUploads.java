package io.gongjian.webapp.persistence.upload;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.upload.OpenUploads;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.webapp.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
            upload.id().toString(),
            upload.project().toString(),
            upload.name(),
            upload.size(),
            upload.material().map(MaterialId::value).orElse(null),
            upload.validUntil().orElse(null),
            upload.startedAt(),
            upload.startedBy().value());
    database.tell(UploadMapper.class, mapper -> mapper.insertUpload(row));
  }

  @Override
  public Optional<Upload> find(UploadId id) {
    return database.ask(
        UploadMapper.class,
        mapper -> Optional.ofNullable(mapper.upload(id.toString())).map(MyBatisUploads::upload));
  }

  @Override
  public int count(ProjectId project) {
    return database.ask(UploadMapper.class, mapper -> mapper.count(project.toString()));
  }

  @Override
  public List<Upload> before(Instant instant) {
    return database.ask(
        UploadMapper.class,
        mapper -> mapper.before(instant).stream().map(MyBatisUploads::upload).toList());
  }

  @Override
  public void remove(UploadId id) {
    database.tell(UploadMapper.class, mapper -> mapper.remove(id.toString()));
  }

  private static Upload upload(UploadRow row) {
    return new Upload(
        UploadId.parse(row.id()),
        ProjectId.parse(row.project()),
        row.name(),
        row.size(),
        Optional.ofNullable(row.material()).map(MaterialId::new),
        Optional.ofNullable(row.validUntil()),
        row.startedAt(),
        new AccountName(row.startedBy()));
  }
}
