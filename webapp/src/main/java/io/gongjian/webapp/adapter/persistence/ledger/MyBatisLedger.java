package io.gongjian.webapp.adapter.persistence.ledger;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.DuplicateKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ledgers of projects in the database. */
public final class MyBatisLedger implements Ledger {

  /** How the tables write that a document is of no material. */
  private static final String NO_MATERIAL = "";

  private final Database database;

  public MyBatisLedger(Database database) {
    this.database = database;
  }

  @Override
  public List<LedgerDocument> documents(ProjectId project) {
    return database.ask(
        LedgerMapper.class,
        mapper -> {
          List<UseRow> uses = mapper.uses(project);
          return mapper.documents(project).stream().map(row -> document(row, uses)).toList();
        });
  }

  @Override
  public Optional<LedgerDocument> document(ProjectId project, ContentHash hash) {
    return database.ask(
        LedgerMapper.class,
        mapper ->
            Optional.ofNullable(mapper.newest(project, hash))
                .map(row -> document(row, mapper.uses(project))));
  }

  @Override
  public long kept(ProjectId project) {
    return database.ask(LedgerMapper.class, mapper -> mapper.kept(project));
  }

  @Override
  public long kept(CreditCode organisation) {
    return database.ask(LedgerMapper.class, mapper -> mapper.keptByOrganisation(organisation));
  }

  @Override
  public boolean needs(ContentHash hash) {
    return database.ask(LedgerMapper.class, mapper -> mapper.needs(hash));
  }

  @Override
  public LedgerDocument add(LedgerDocument document) {
    DocumentRow kept =
        DuplicateKey.retrying(
            () -> database.ask(LedgerMapper.class, mapper -> add(mapper, document)));
    return database.ask(LedgerMapper.class, mapper -> document(kept, mapper.uses(kept.project())));
  }

  private static DocumentRow add(LedgerMapper mapper, LedgerDocument document) {
    ProjectId project = document.project();
    ContentHash hash = document.hash();
    String material = document.material().map(MaterialId::value).orElse(NO_MATERIAL);
    if (material.equals(NO_MATERIAL)) {
      Optional<DocumentRow> held = Optional.ofNullable(mapper.newest(project, hash));
      if (held.isPresent()) {
        return held.get();
      }
    }
    int latest = mapper.latest(project, material);
    Optional<DocumentRow> held = Optional.ofNullable(mapper.document(project, hash, material));
    if (held.isPresent()) {
      boolean newest = held.get().version() == latest;
      DocumentRow again = row(document, material, newest ? latest : latest + 1);
      mapper.change(again, material);
      return again;
    }
    DocumentRow next = row(document, material, latest + 1);
    if (mapper.document(project, hash, NO_MATERIAL) == null) {
      mapper.insert(next);
    } else {
      mapper.change(next, NO_MATERIAL);
    }
    return next;
  }

  private static DocumentRow row(LedgerDocument document, String material, int version) {
    return new DocumentRow(
        document.project(),
        document.hash(),
        document.name(),
        document.type().word(),
        document.size(),
        material,
        version,
        document.validUntil().orElse(null),
        document.addedAt(),
        document.addedBy());
  }

  @Override
  public void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber) {
    database.tell(
        LedgerMapper.class, mapper -> mapper.used(project, hash, material.value(), caseNumber));
  }

  private static LedgerDocument document(DocumentRow row, List<UseRow> uses) {
    return new LedgerDocument(
        row.project(),
        row.hash(),
        row.name(),
        ContentType.valueOf(row.type().toUpperCase(Locale.ROOT)),
        row.size(),
        Optional.of(row.material()).filter(id -> !id.equals(NO_MATERIAL)).map(MaterialId::new),
        row.version(),
        Optional.ofNullable(row.validUntil()),
        row.addedAt(),
        row.addedBy(),
        uses.stream()
            .filter(use -> use.hash().equals(row.hash()) && use.material().equals(row.material()))
            .map(UseRow::caseNumber)
            .toList());
  }
}
