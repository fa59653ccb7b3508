package io.gongjian.webapp.persistence.ledger;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.persistence.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ledgers of projects in the database. */
public final class MyBatisLedger implements Ledger {

  private final Database database;

  public MyBatisLedger(Database database) {
    this.database = database;
  }

  @Override
  public List<LedgerDocument> documents(ProjectId project) {
    return database.ask(
        LedgerMapper.class,
        mapper -> {
          List<UseRow> uses = mapper.uses(project.toString());
          return mapper.documents(project.toString()).stream()
              .map(row -> document(row, uses))
              .toList();
        });
  }

  @Override
  public Optional<LedgerDocument> document(ProjectId project, ContentHash hash) {
    return database.ask(
        LedgerMapper.class,
        mapper ->
            Optional.ofNullable(mapper.document(project.toString(), hash.value()))
                .map(row -> document(row, mapper.uses(project.toString()))));
  }

  @Override
  public boolean needs(ContentHash hash) {
    return database.ask(LedgerMapper.class, mapper -> mapper.needs(hash.value()));
  }

  @Override
  public void add(LedgerDocument document) {
    DocumentRow row =
        new DocumentRow(
            document.project().toString(),
            document.hash().value(),
            document.name(),
            document.type().word(),
            document.size(),
            document.material().map(MaterialId::value).orElse(null),
            document.version(),
            document.validUntil().orElse(null),
            document.addedAt(),
            document.addedBy().value());
    database.tell(LedgerMapper.class, mapper -> mapper.add(row));
  }

  @Override
  public void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber) {
    database.tell(
        LedgerMapper.class,
        mapper -> mapper.used(project.toString(), hash.value(), material.value(), caseNumber));
  }

  private static LedgerDocument document(DocumentRow row, List<UseRow> uses) {
    return new LedgerDocument(
        ProjectId.parse(row.project()),
        new ContentHash(row.hash()),
        row.name(),
        ContentType.valueOf(row.type().toUpperCase(Locale.ROOT)),
        row.size(),
        Optional.ofNullable(row.material()).map(MaterialId::new),
        row.version(),
        Optional.ofNullable(row.validUntil()),
        row.addedAt(),
        new AccountName(row.addedBy()),
        uses.stream()
            .filter(use -> use.hash().equals(row.hash()))
            .map(UseRow::caseNumber)
            .toList());
  }
}
