package io.gongjian.webapp.adapter.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MyBatisLedgerIT {

  private static final MaterialId DRAWINGS = new MaterialId("drawings");
  private static final MaterialId REPORT = new MaterialId("report");

  private final Database database = StoreFixture.database();
  private final MyBatisLedger ledger = new MyBatisLedger(database);
  private final ProjectId project = newProject();

  private ProjectId newProject() {
    Project made =
        StoreFixture.newProject(StoreFixture.newOrganisation(database), "台账", StoreFixture.MORNING);
    new MyBatisProjects(database).store(made);
    return made.id();
  }

  /** A hash that nothing else in the database has. */
  private static ContentHash newHash() {
    String digits = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    return new ContentHash(digits);
  }

  private LedgerDocument document(ContentHash hash, Optional<MaterialId> material, Instant at) {
    return new LedgerDocument(
        project,
        hash,
        "图纸 1.dwg",
        ContentType.DWG,
        5_000_000_000L,
        material,
        1,
        Optional.of(LocalDate.of(2027, 2, 28)),
        at,
        new AccountName("li"),
        List.of());
  }

  @Test
  void aDocumentIsReadBackAsItWasAdded() {
    LedgerDocument added = document(newHash(), Optional.of(DRAWINGS), StoreFixture.MORNING);
    ledger.add(added);
    assertThat(ledger.document(project, added.hash())).contains(added);
    assertThat(ledger.documents(project)).containsExactly(added);
    assertThat(ledger.documents(newProject())).as("of another project").isEmpty();
    assertThat(ledger.document(newProject(), added.hash())).isEmpty();
  }

  @Test
  void anotherDocumentOfAMaterialIsItsNextVersionAndTheNewestIsFirst() {
    Instant later = StoreFixture.MORNING.plus(Duration.ofMinutes(1));
    LedgerDocument first = document(newHash(), Optional.of(DRAWINGS), StoreFixture.MORNING);
    LedgerDocument second = document(newHash(), Optional.of(DRAWINGS), later);
    LedgerDocument other = document(newHash(), Optional.empty(), later.plusSeconds(1));
    ledger.add(first);
    ledger.add(second);
    ledger.add(other);
    assertThat(ledger.documents(project))
        .extracting(LedgerDocument::hash)
        .containsExactly(other.hash(), second.hash(), first.hash());
    assertThat(ledger.documents(project))
        .extracting(LedgerDocument::version)
        .containsExactly(1, 2, 1);
  }

  @Test
  void theSameContentAgainTakesTheNewMaterialAndStaysOneDocument() {
    ContentHash hash = newHash();
    ledger.add(document(hash, Optional.empty(), StoreFixture.MORNING));
    ledger.add(document(hash, Optional.of(DRAWINGS), StoreFixture.MORNING));
    assertThat(ledger.documents(project))
        .singleElement()
        .extracting(LedgerDocument::material)
        .isEqualTo(Optional.of(DRAWINGS));
  }

  @Test
  void aDocumentThatBecomesAnotherMaterialIsTheNextVersionOfIt() {
    ContentHash moved = newHash();
    ledger.add(document(newHash(), Optional.of(DRAWINGS), StoreFixture.MORNING));
    ledger.add(document(moved, Optional.empty(), StoreFixture.MORNING));
    ledger.add(document(moved, Optional.of(DRAWINGS), StoreFixture.MORNING));
    assertThat(ledger.document(project, moved).orElseThrow().version()).isEqualTo(2);
    ledger.add(document(moved, Optional.of(DRAWINGS), StoreFixture.MORNING));
    assertThat(ledger.document(project, moved).orElseThrow().version()).as("again").isEqualTo(2);
  }

  @Test
  void oneContentIsHeldForSeveralMaterialsEachWithItsVersionsAndUses() {
    ContentHash hash = newHash();
    ledger.add(document(hash, Optional.of(DRAWINGS), StoreFixture.MORNING));
    ledger.add(document(hash, Optional.of(REPORT), StoreFixture.MORNING.plusSeconds(1)));
    ledger.used(project, hash, DRAWINGS, "CASE-1");
    assertThat(ledger.documents(project))
        .extracting(LedgerDocument::material, LedgerDocument::version, LedgerDocument::usedBy)
        .containsExactly(
            tuple(Optional.of(REPORT), 1, List.of()),
            tuple(Optional.of(DRAWINGS), 1, List.of("CASE-1")));
    assertThat(ledger.kept(project)).as("once").isEqualTo(5_000_000_000L);
  }

  @Test
  void aContentThatIsHeldKeepsItsMaterialsWhenItComesAsNone() {
    ContentHash hash = newHash();
    ledger.add(document(hash, Optional.of(DRAWINGS), StoreFixture.MORNING));
    assertThat(ledger.add(document(hash, Optional.empty(), StoreFixture.MORNING)).material())
        .contains(DRAWINGS);
    assertThat(ledger.documents(project)).hasSize(1);
  }

  @Test
  void anEarlierVersionThatComesAgainIsTheNewestOne() {
    ContentHash first = newHash();
    ledger.add(document(first, Optional.of(DRAWINGS), StoreFixture.MORNING));
    ledger.add(document(newHash(), Optional.of(DRAWINGS), StoreFixture.MORNING));
    LedgerDocument again =
        ledger.add(document(first, Optional.of(DRAWINGS), StoreFixture.MORNING.plusSeconds(1)));
    assertThat(again.version()).isEqualTo(3);
  }

  @Test
  void manyThatAreAddedAtOnceHaveEachAVersionOfItsOwn() {
    List<Integer> versions =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(
                number ->
                    ledger
                        .add(document(newHash(), Optional.of(DRAWINGS), StoreFixture.MORNING))
                        .version())
            .toList();
    assertThat(versions)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
  }

  @Test
  void aUseOfWhatTheLedgerDoesNotHoldIsAnAccidentAndNotPassedOver() {
    ContentHash hash = newHash();
    ledger.add(document(hash, Optional.of(DRAWINGS), StoreFixture.MORNING));
    assertThatThrownBy(() -> ledger.used(project, hash, REPORT, "CASE-1"))
        .isInstanceOf(EngineException.class);
  }

  @Test
  void theCasesThatUseADocumentAreToldOnceEach() {
    ContentHash hash = newHash();
    ledger.add(document(hash, Optional.of(DRAWINGS), StoreFixture.MORNING));
    ledger.used(project, hash, DRAWINGS, "CASE-2");
    ledger.used(project, hash, DRAWINGS, "CASE-1");
    ledger.used(project, hash, DRAWINGS, "CASE-1");
    assertThat(ledger.document(project, hash).orElseThrow().usedBy())
        .containsExactly("CASE-1", "CASE-2");
  }

  @Test
  void aContentIsNeededWhileAnyProjectHasIt() {
    ContentHash hash = newHash();
    assertThat(ledger.needs(hash)).isFalse();
    ledger.add(document(hash, Optional.empty(), StoreFixture.MORNING));
    assertThat(ledger.needs(hash)).isTrue();
  }

  @Test
  void aDocumentOfNoProjectIsRefused() {
    LedgerDocument lost =
        new LedgerDocument(
            new ProjectId(UUID.randomUUID()),
            newHash(),
            "a.pdf",
            ContentType.PDF,
            1,
            Optional.empty(),
            1,
            Optional.empty(),
            StoreFixture.MORNING,
            new AccountName("li"),
            List.of());
    assertThatThrownBy(() -> ledger.add(lost)).isInstanceOf(EngineException.class);
    assertThat(ledger.needs(lost.hash())).isFalse();
  }
}
