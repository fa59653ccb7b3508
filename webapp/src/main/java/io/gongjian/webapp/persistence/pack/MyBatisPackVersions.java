package io.gongjian.webapp.persistence.pack;

import io.gongjian.engine.pack.KeepPackVersion;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.webapp.persistence.Bytes;
import io.gongjian.webapp.persistence.Database;
import java.time.Clock;
import java.util.Optional;

/** The files of past packs in the database. */
public final class MyBatisPackVersions implements KeepPackVersion {

  private final Database database;
  private final Clock clock;

  public MyBatisPackVersions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void keep(PackReference reference, PackSource source) {
    PackVersionRow row =
        new PackVersionRow(reference.hash(), reference.id(), reference.version(), clock.instant());
    database.tell(
        PackVersionMapper.class,
        mapper -> {
          if (mapper.countVersions(reference.hash()) == 0) {
            mapper.insertVersion(row, Bytes.of(source.archive()));
          }
        });
  }

  /** The files that were kept under a hash. */
  public Optional<PackSource> find(PackReference reference) {
    return database.ask(
        PackVersionMapper.class,
        mapper ->
            Optional.ofNullable(mapper.archive(reference.hash()))
                .map(Bytes::content)
                .map(PackSource::open));
  }
}
