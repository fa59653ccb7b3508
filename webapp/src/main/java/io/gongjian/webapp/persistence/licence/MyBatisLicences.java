package io.gongjian.webapp.persistence.licence;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.licence.LicenceSubject.Kind;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.persistence.Database;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The library of licences in the database. */
public final class MyBatisLicences implements LicenceLibrary {

  private final Database database;

  public MyBatisLicences(Database database) {
    this.database = database;
  }

  @Override
  public List<LicenceDocument> about(Collection<LicenceSubject> subjects) {
    return database.ask(
        LicenceMapper.class,
        mapper ->
            subjects.stream()
                .flatMap(subject -> mapper.about(subject.kind().word(), subject.key()).stream())
                .map(MyBatisLicences::licence)
                .sorted(Comparator.comparing(LicenceDocument::validFrom).reversed())
                .toList());
  }

  @Override
  public void store(LicenceDocument licence) {
    LicenceRow row =
        new LicenceRow(
            licence.kind().value(),
            licence.number(),
            licence.subject().kind().word(),
            licence.subject().key(),
            licence.issuer().value(),
            licence.validFrom(),
            licence.validUntil().orElse(null),
            licence.content().map(ContentHash::value).orElse(null));
    database.tell(LicenceMapper.class, mapper -> mapper.store(row));
  }

  @Override
  public Set<String> parcels(ProjectId project) {
    return Set.copyOf(
        database.ask(LicenceMapper.class, mapper -> mapper.parcels(project.toString())));
  }

  @Override
  public void standsOn(ProjectId project, String parcel) {
    database.tell(LicenceMapper.class, mapper -> mapper.standsOn(project.toString(), parcel));
  }

  private static LicenceDocument licence(LicenceRow row) {
    return new LicenceDocument(
        new LicenceId(row.kind()),
        row.number(),
        new LicenceSubject(
            Kind.valueOf(row.subjectKind().toUpperCase(Locale.ROOT)), row.subjectKey()),
        new DepartmentId(row.issuer()),
        row.validFrom(),
        Optional.ofNullable(row.validUntil()),
        Optional.ofNullable(row.content()).map(ContentHash::new));
  }
}
