package io.gongjian.engine.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.SmallPack;
import io.gongjian.engine.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ProjectId PROJECT = new ProjectId(new UUID(1, 1));
  private static final CreditCode HOLDER = code("91469000TEXT00001");
  private static final CreditCode OTHER_HOLDER = code("91469000TEXT00002");
  private static final DepartmentId HOUSING = new DepartmentId("housing");
  private static final LicenceId KIND = new LicenceId("review");
  private static final MaterialId MATERIAL = new MaterialId("review_result");
  private static final Set<LicenceSubject> SUBJECTS =
      Set.of(
          LicenceSubject.project(PROJECT),
          LicenceSubject.holder(HOLDER),
          LicenceSubject.parcel("460105001001GB00001"));

  private static CreditCode code(String seventeen) {
    return new CreditCode(seventeen + CreditCode.checkCharacter(seventeen));
  }

  private static LocalText text(String text) {
    return new LocalText(text, text);
  }

  private static Pack pack(MaterialSource source, String subject, Optional<Integer> days) {
    Pack small = SmallPack.version("1.0");
    Material material =
        new Material(
            MATERIAL,
            text("合格书"),
            source,
            Optional.empty(),
            Optional.of(KIND),
            Optional.empty(),
            days,
            false,
            Optional.empty(),
            true);
    Licence licence =
        new Licence(
            KIND,
            text("合格书"),
            Optional.of(SmallPack.PERMIT),
            Optional.of(HOUSING),
            subject,
            Optional.empty(),
            true);
    return new Pack(
        small.reference(),
        small.base(),
        small.region(),
        small.title(),
        small.validFrom(),
        small.vocabulary(),
        small.constraints(),
        small.regions(),
        small.departments(),
        small.calendar(),
        small.citations(),
        Map.of(MATERIAL, material),
        Map.of(KIND, licence),
        small.matters(),
        small.tables(),
        small.processes(),
        small.flows(),
        small.openTerms(),
        small.fillings(),
        small.scenarios(),
        small.forms(),
        small.draftsUntil());
  }

  private static Determination determination(
      Pack pack, Applicability applicability, Necessity necessity) {
    Determination empty =
        SmallPack.determine(pack, SmallPack.REGION, DAY, FactSheet.answered(Map.of()));
    MatterResult result =
        new MatterResult(
            SmallPack.PERMIT,
            applicability,
            List.of(),
            List.of(),
            List.of(new MaterialResult(MATERIAL, necessity, true, List.of())),
            new LimitResult(Optional.empty(), true, Optional.empty(), List.of()),
            List.of());
    return new Determination(
        empty.pack(),
        empty.region(),
        DAY,
        empty.given(),
        empty.used(),
        empty.assumptions(),
        empty.process(),
        List.of(result),
        List.of());
  }

  private static Standing standing(Pack pack, Necessity necessity, Holdings holdings) {
    return new Resolution(pack, holdings, DAY)
        .of(determination(pack, Applicability.REQUIRED, necessity), List.of(SmallPack.PERMIT))
        .get(0)
        .standing();
  }

  private static Standing with(String subject, LicenceDocument licence) {
    return standing(
        pack(MaterialSource.LICENCE, subject, Optional.empty()),
        Necessity.MANDATORY,
        new Holdings(SUBJECTS, List.of(licence), List.of()));
  }

  private static LicenceDocument licence(
      LicenceSubject subject, DepartmentId issuer, LocalDate from, Optional<LocalDate> until) {
    return new LicenceDocument(KIND, "2026-1", subject, issuer, from, until, Optional.empty());
  }

  private static LicenceDocument about(LicenceSubject subject) {
    return licence(subject, HOUSING, DAY, Optional.empty());
  }

  private static LedgerDocument document(MaterialId material, Optional<LocalDate> until) {
    return new LedgerDocument(
        PROJECT,
        new ContentHash("0".repeat(64)),
        "a.pdf",
        ContentType.PDF,
        9,
        Optional.of(material),
        1,
        until,
        Instant.parse("2026-01-01T00:00:00Z"),
        new AccountName("li"),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01, held",
    "2026-03-01, , held",
    "2026-03-02, , to_hand_in",
    "2026-01-01, 2026-03-01, held",
    "2026-01-01, 2026-02-28, to_hand_in"
  })
  void aLicenceCountsFromItsFirstToItsLastDay(LocalDate from, LocalDate until, String word) {
    Optional<LocalDate> last = Optional.ofNullable(until);
    assertThat(with("project", licence(LicenceSubject.project(PROJECT), HOUSING, from, last)))
        .extracting(standing -> standing.kind().word())
        .isEqualTo(word);
  }

  @Test
  void aLicenceOfAnotherProjectHolderOrParcelDoesNotCount() {
    assertThat(with("project", about(LicenceSubject.project(PROJECT))).kind().word())
        .isEqualTo("held");
    assertThat(
            with("project", about(LicenceSubject.project(new ProjectId(new UUID(1, 2)))))
                .kind()
                .word())
        .isEqualTo("to_hand_in");
    assertThat(with("holder", about(LicenceSubject.holder(HOLDER))).kind().word())
        .isEqualTo("held");
    assertThat(with("holder", about(LicenceSubject.holder(OTHER_HOLDER))).kind().word())
        .isEqualTo("to_hand_in");
    assertThat(with("parcel", about(LicenceSubject.parcel("460105001001GB00001"))).kind().word())
        .isEqualTo("held");
    assertThat(with("parcel", about(LicenceSubject.parcel("460105001001GB00002"))).kind().word())
        .isEqualTo("to_hand_in");
  }

  @Test
  void aLicenceIsMatchedByTheSubjectOfItsKindOnly() {
    assertThat(with("parcel", about(LicenceSubject.project(PROJECT))).kind().word())
        .isEqualTo("to_hand_in");
  }

  @Test
  void aLicenceOfAnotherIssuerDoesNotCountAndTheReasonSaysSo() {
    Standing standing =
        with(
            "project",
            licence(
                LicenceSubject.project(PROJECT), new DepartmentId("water"), DAY, Optional.empty()));
    assertThat(standing.kind().word()).isEqualTo("to_hand_in");
    assertThat(standing.reason().en()).contains("another department");
  }

  @Test
  void whatIsHeldTellsTheMatterTheNumberAndTheLastDay() {
    Standing standing =
        with(
            "project",
            licence(LicenceSubject.project(PROJECT), HOUSING, DAY, Optional.of(DAY.plusYears(1))));
    assertThat(standing.evidence().orElseThrow())
        .isEqualTo(
            new Evidence(
                "2026-1",
                Optional.empty(),
                Optional.of(KIND),
                Optional.of(SmallPack.PERMIT),
                Optional.of(DAY.plusYears(1))));
  }

  @Test
  void aDocumentOfTheLedgerCountsUntilItsLastDayAsItsOwnMaterialOnly() {
    Pack pack = pack(MaterialSource.APPLICANT, "project", Optional.empty());
    assertThat(of(pack, document(MATERIAL, Optional.of(DAY))).kind().word()).isEqualTo("held");
    assertThat(of(pack, document(MATERIAL, Optional.of(DAY.minusDays(1)))).kind().word())
        .isEqualTo("to_hand_in");
    assertThat(of(pack, document(new MaterialId("other"), Optional.empty())).kind().word())
        .isEqualTo("to_hand_in");
  }

  private static Standing of(Pack pack, LedgerDocument document) {
    return standing(
        pack, Necessity.MANDATORY, new Holdings(SUBJECTS, List.of(), List.of(document)));
  }

  @Test
  void whatIsSharedIsNeverAskedForWhetherItIsFoundOrNot() {
    Pack pack = pack(MaterialSource.SHARED, "project", Optional.empty());
    Holdings none = new Holdings(SUBJECTS, List.of(), List.of());
    Holdings found =
        new Holdings(SUBJECTS, List.of(about(LicenceSubject.project(PROJECT))), List.of());
    for (Necessity necessity : Necessity.values()) {
      assertThat(standing(pack, necessity, none).kind()).isEqualTo(Standing.Kind.SHARED);
      assertThat(standing(pack, necessity, found).evidence()).isPresent();
    }
  }

  @Test
  void whatNobodyHasStandsAsItsNecessitySays() {
    Holdings none = new Holdings(SUBJECTS, List.of(), List.of());
    Pack pack = pack(MaterialSource.APPLICANT, "project", Optional.empty());
    assertThat(standing(pack, Necessity.MANDATORY, none).kind().word()).isEqualTo("to_hand_in");
    assertThat(standing(pack, Necessity.PROMISED, none).kind().word()).isEqualTo("promised");
    assertThat(standing(pack, Necessity.OPTIONAL, none).kind().word()).isEqualTo("not_needed");
    assertThat(standing(pack, Necessity.TOLERATED, none).until()).isEmpty();
    Pack dated = pack(MaterialSource.APPLICANT, "project", Optional.of(10));
    assertThat(standing(dated, Necessity.TOLERATED, none).until())
        .contains(LocalDate.of(2026, 3, 11));
  }

  @Test
  void nothingIsNeededForAMatterThatIsNotRequired() {
    Pack pack = pack(MaterialSource.APPLICANT, "project", Optional.empty());
    Holdings none = new Holdings(SUBJECTS, List.of(), List.of());
    assertThat(
            new Resolution(pack, none, DAY)
                .of(
                    determination(pack, Applicability.NOT_REQUIRED, Necessity.MANDATORY),
                    List.of(SmallPack.PERMIT))
                .get(0)
                .standing()
                .kind()
                .word())
        .isEqualTo("not_needed");
  }
}
