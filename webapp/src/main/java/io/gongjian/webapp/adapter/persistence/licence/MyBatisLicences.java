package io.gongjian.webapp.adapter.persistence.licence;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.licence.LicenceSubject.Kind;
import io.gongjian.engine.licence.LicenceUse;
import io.gongjian.engine.licence.LicenceVersion;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.DuplicateKey;
import java.time.Instant;
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
  public void store(LicenceDocument licence, AccountName by, Instant at) {
    DuplicateKey.retrying(
        () ->
            database.ask(
                LicenceMapper.class,
                mapper -> {
                  List<LicenceVersion> versions =
                      versions(mapper, licence.kind(), licence.number());
                  if (versions.isEmpty() || !versions.get(0).licence().equals(licence)) {
                    mapper.insert(row(licence, versions.size() + 1, by, at));
                  }
                  return versions;
                }));
  }

  @Override
  public List<LicenceVersion> versions(LicenceId kind, String number) {
    return database.ask(LicenceMapper.class, mapper -> versions(mapper, kind, number));
  }

  @Override
  public void used(
      ProjectId project, LicenceId kind, String number, MaterialId material, String caseNumber) {
    database.tell(
        LicenceMapper.class,
        mapper -> mapper.used(project, kind.value(), number, material.value(), caseNumber));
  }

  @Override
  public List<LicenceUse> uses(ProjectId project) {
    return database.ask(
        LicenceMapper.class,
        mapper ->
            mapper.uses(project).stream()
                .map(
                    row ->
                        new LicenceUse(
                            new LicenceId(row.kind()),
                            row.number(),
                            row.version(),
                            new MaterialId(row.material()),
                            row.caseNumber()))
                .toList());
  }

  private static List<LicenceVersion> versions(
      LicenceMapper mapper, LicenceId kind, String number) {
    return mapper.versions(kind.value(), number).stream()
        .map(
            row ->
                new LicenceVersion(
                    licence(row),
                    row.version(),
                    Optional.ofNullable(row.importedAt()),
                    Optional.ofNullable(row.importedBy()).map(AccountName::new)))
        .toList();
  }

  private static LicenceRow row(LicenceDocument licence, int version, AccountName by, Instant at) {
    return new LicenceRow(
        licence.kind().value(),
        licence.number(),
        version,
        licence.subject().kind().word(),
        licence.subject().key(),
        licence.issuer().value(),
        licence.validFrom(),
        licence.validUntil().orElse(null),
        licence.content().map(ContentHash::value).orElse(null),
        at,
        by.value());
  }

  @Override
  public Set<String> parcels(ProjectId project) {
    return Set.copyOf(database.ask(LicenceMapper.class, mapper -> mapper.parcels(project)));
  }

  @Override
  public void standsOn(ProjectId project, String parcel) {
    database.tell(LicenceMapper.class, mapper -> mapper.standsOn(project, parcel));
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
