package io.gongjian.webapp.adapter.persistence.pack;

import io.gongjian.engine.pack.KeepPackVersion;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.publish.FindKeptSource;
import io.gongjian.engine.publish.FindLastServed;
import io.gongjian.engine.publish.ListAnnounced;
import io.gongjian.engine.publish.ListServed;
import io.gongjian.engine.publish.NoteServing;
import io.gongjian.webapp.adapter.persistence.Bytes;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of past packs in the database, and which of them served last. */
public final class MyBatisPackVersions
    implements KeepPackVersion,
        FindLastServed,
        FindKeptSource,
        ListAnnounced,
        ListServed,
        NoteServing {

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

  @Override
  public Optional<PackSource> find(String pack) {
    return database.ask(
        PackVersionMapper.class,
        mapper ->
            Optional.ofNullable(mapper.archiveServed(pack))
                .map(Bytes::content)
                .map(PackSource::open));
  }

  @Override
  public List<String> list() {
    return database.ask(PackVersionMapper.class, PackVersionMapper::served);
  }

  @Override
  public List<PackReference> announced() {
    return database.ask(PackVersionMapper.class, PackVersionMapper::announced);
  }

  @Override
  public void note(Collection<PackReference> serving, Collection<String> there) {
    database.tell(
        PackVersionMapper.class,
        mapper -> {
          serving.forEach(pack -> mapper.noteServed(pack.id(), pack.hash(), clock.instant()));
          mapper.served().stream()
              .filter(pack -> !there.contains(pack))
              .forEach(pack -> mapper.noteWithdrawn(pack, clock.instant()));
        });
  }

  @Override
  public Optional<PackSource> find(PackReference reference) {
    return database.ask(
        PackVersionMapper.class,
        mapper ->
            Optional.ofNullable(mapper.archive(reference.hash()))
                .map(Bytes::content)
                .map(PackSource::open));
  }
}
