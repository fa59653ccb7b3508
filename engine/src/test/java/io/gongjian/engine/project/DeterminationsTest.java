package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.CLOCK;
import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.MORNING;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.house;
import static io.gongjian.engine.project.ProjectFixture.official;
import static io.gongjian.engine.project.ProjectFixture.stranger;
import static io.gongjian.engine.project.SmallPack.AMOUNT;
import static io.gongjian.engine.project.SmallPack.DRAWING;
import static io.gongjian.engine.project.SmallPack.LARGE;
import static io.gongjian.engine.project.SmallPack.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.Comparison.FactDifference;
import io.gongjian.engine.project.Comparison.MaterialDifference;
import io.gongjian.engine.project.Comparison.MatterDifference;
import io.gongjian.engine.project.Comparison.SituationDifference;
import io.gongjian.engine.project.Comparison.Standing;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationsTest {

  private static final EngineVersion ENGINE = new EngineVersion("0.1.0");

  private final InMemoryProjects store = InMemoryProjects.with(house());
  private final AtomicLong ids = new AtomicLong(100);
  private final Map<String, Pack> kept =
      new HashMap<>(Map.of("1.0", SmallPack.version("1.0"), "2.0", SmallPack.version("2.0")));
  private Pack serving = SmallPack.version("1.0");

  private final RecordingFacts recording =
      new RecordingFacts(store::find, store::facts, SmallPack::serving, store::storeFacts, CLOCK);
  private final DeterminingProject determining =
      new DeterminingProject(
          store::find,
          store::facts,
          (region, asOf) -> new PackChoice.Chosen(serving),
          SmallPack::determine,
          CLOCK);
  private final SavingDetermination saving =
      new SavingDetermination(
          store::find,
          determining,
          store::storeDetermination,
          () -> new UUID(1, ids.incrementAndGet()),
          ENGINE,
          CLOCK);
  private final OpeningDetermination opening =
      new OpeningDetermination(
          store::find,
          store::findDetermination,
          reference -> Optional.ofNullable(kept.get(reference.version())),
          SmallPack::determine);
  private final ReplayingDetermination replaying = new ReplayingDetermination(opening, ENGINE);
  private final ComparingDeterminations comparing = new ComparingDeterminations(opening);

  @Test
  void aDayThatIsNotGivenIsToday() {
    ProjectDetermination made =
        determining.determine(applicant(), HOUSE, Optional.empty()).asDone().orElseThrow();

    assertThat(made.determination().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(made.determination().of(PERMIT).applicability()).isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void theProjectsOwnRecordIsAFactToo() {
    ProjectDetermination made =
        determining.determine(applicant(), HOUSE, Optional.empty()).asDone().orElseThrow();

    assertThat(made.determination().given().facts().values())
        .extracting(fact -> fact.value().plain(), fact -> fact.source().name())
        .containsExactly(tuple("某住宅", "PROJECT"));
  }

  @Test
  void aKeptDeterminationHasItsReceiptAndItsCounts() {
    invest("40");

    SavedDetermination saved = save();

    assertThat(saved.summary().savedAt()).isEqualTo(MORNING);
    assertThat(saved.summary().savedBy()).isEqualTo(applicant().account());
    assertThat(saved.summary().projectVersion()).isEqualTo(1);
    assertThat(saved.summary().counts()).isEqualTo(new ApplicabilityCounts(1, 0, 0));
    assertThat(saved.summary().receiptHash()).isEqualTo(saved.receipt().hash()).hasSize(64);
    assertThat(saved.receipt().text())
        .contains("\"engine\":\"0.1.0\"", "\"asOf\":\"2026-01-01\"", "\"value\":40");
  }

  @Test
  void whatWasNotShownIsNotKept() {
    invest("40");

    assertThat(
            saving
                .save(applicant(), new SaveDetermination(HOUSE, Optional.empty(), Optional.of(0L)))
                .asRefused())
        .contains(new Refusal.Stale(0, 1));
  }

  @Test
  void aReplayGivesTheSameBytesAlsoWhenANewerPackServes() {
    invest("40");
    SavedDetermination saved = save();
    serving = SmallPack.version("2.0");

    Replay replay = replaying.replay(applicant(), HOUSE, id(saved)).asDone().orElseThrow();

    assertThat(replay.same()).isTrue();
    assertThat(replay.hashAgain()).isEqualTo(saved.receipt().hash());
    assertThat(
            determining
                .determine(applicant(), HOUSE, Optional.empty())
                .asDone()
                .orElseThrow()
                .determination()
                .of(PERMIT)
                .applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void aReplayTellsWhenTheReceiptWasTamperedWith() {
    invest("40");
    SavedDetermination saved = save();
    String changed =
        saved
            .receipt()
            .text()
            .replace("\"applicability\":\"required\"", "\"applicability\":\"not_required\"");
    SavedDetermination forged = new SavedDetermination(saved.summary(), new Receipt(changed));
    OpeningDetermination openingForged =
        new OpeningDetermination(
            store::find,
            (project, id) -> Optional.of(forged),
            reference -> Optional.of(SmallPack.version("1.0")),
            SmallPack::determine);

    Replay replay =
        new ReplayingDetermination(openingForged, ENGINE)
            .replay(applicant(), HOUSE, id(saved))
            .asDone()
            .orElseThrow();

    assertThat(replay.same()).isFalse();
  }

  @Test
  void aKeptListSaysWhatItsReceiptSaysWhateverTheRulesSayNow() {
    invest("40");
    SavedDetermination saved = save();
    OpeningDetermination otherRules = openingWith(SmallPack.version("2.0"));

    OpenedDetermination opened = open(otherRules, saved);

    assertThat(opened.reproduced()).isFalse();
    assertThat(opened.determination().of(PERMIT).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(opened.determination().given())
        .isEqualTo(ReceiptReader.head(saved.receipt()).facts());
    assertThat(
            new ReplayingDetermination(otherRules, ENGINE)
                .replay(applicant(), HOUSE, id(saved))
                .asDone()
                .orElseThrow()
                .same())
        .isFalse();
  }

  @Test
  void anExplanationOfAKeptListSaysWhetherItIsStillSo() {
    invest("40");
    SavedDetermination saved = save();
    ExplainApplicability asked = ExplainApplicability.kept(HOUSE, id(saved), PERMIT);

    ExplainedMatter same = explained(opening, asked);
    ExplainedMatter other = explained(openingWith(SmallPack.version("2.0")), asked);

    assertThat(same.differs()).isFalse();
    assertThat(other.differs()).isTrue();
    assertThat(other.explanation().applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(
            explained(opening, ExplainApplicability.now(HOUSE, Optional.empty(), PERMIT)).differs())
        .isFalse();
  }

  private ExplainedMatter explained(OpeningDetermination from, ExplainApplicability asked) {
    ExplainingApplicability explaining =
        new ExplainingApplicability(
            determining,
            from,
            (pack, determination, matter) ->
                new Explanation(
                    matter,
                    SmallPack.determine(
                            pack,
                            determination.region(),
                            determination.asOf(),
                            determination.given())
                        .of(matter)
                        .applicability(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
    return explaining.explain(applicant(), asked).asDone().orElseThrow();
  }

  @Test
  void aKeptListOpensWhenItsRulesCanNoLongerBeApplied() {
    invest("40");
    SavedDetermination saved = save();
    OpeningDetermination failing =
        new OpeningDetermination(
            store::find,
            store::findDetermination,
            reference -> Optional.of(SmallPack.version("1.0")),
            (pack, region, asOf, facts) -> {
              throw new EngineException(ErrorCode.FAULTY_PACK, "cells cannot be read");
            });

    OpenedDetermination opened = open(failing, saved);

    assertThat(opened.reproduced()).isFalse();
    assertThat(opened.determination().of(PERMIT).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThatThrownBy(
            () -> new ReplayingDetermination(failing, ENGINE).replay(applicant(), HOUSE, id(saved)))
        .isInstanceOf(EngineException.class)
        .extracting("code")
        .isEqualTo(ErrorCode.FAULTY_PACK);
  }

  @Test
  void aPackThatIsNotKeptIsAnAccident() {
    SavedDetermination saved = save();
    kept.clear();

    assertThatThrownBy(() -> opening.open(applicant(), HOUSE, id(saved)))
        .isInstanceOf(EngineException.class)
        .extracting("code")
        .isEqualTo(ErrorCode.PACK_VERSION_NOT_KEPT);
  }

  @Test
  void comparingNamesOnlyWhatDiffers() {
    invest("40");
    SavedDetermination before = save();
    invest("400");
    SavedDetermination after = save();

    Comparison comparison =
        comparing.compare(applicant(), HOUSE, id(before), id(after)).asDone().orElseThrow();

    assertThat(comparison.facts())
        .containsExactly(
            new FactDifference(
                AMOUNT,
                Optional.of(FactValue.Amount.of("40")),
                Optional.of(FactValue.Amount.of("400"))));
    assertThat(comparison.process()).isEmpty();
    MatterDifference permit = comparison.matters().get(0);
    assertThat(comparison.matters()).hasSize(1);
    assertThat(permit.before()).isEqualTo(permit.after()).contains(Applicability.REQUIRED);
    assertThat(permit.situations())
        .containsExactly(new SituationDifference(LARGE, Standing.ABSENT, Standing.CERTAIN));
    assertThat(permit.materials())
        .containsExactly(
            new MaterialDifference(
                DRAWING,
                Standing.CERTAIN,
                Optional.of(Necessity.TOLERATED),
                Standing.CERTAIN,
                Optional.of(Necessity.MANDATORY)));
    assertThat(permit.limit()).isPresent();
  }

  @Test
  void twoDeterminationsOfTheSameFactsDoNotDiffer() {
    invest("40");

    Comparison comparison =
        comparing.compare(applicant(), HOUSE, id(save()), id(save())).asDone().orElseThrow();

    assertThat(comparison.facts()).isEmpty();
    assertThat(comparison.matters()).isEmpty();
  }

  @Test
  void explainsOnlyMattersOfThePack() {
    ExplainingApplicability explaining =
        new ExplainingApplicability(
            determining,
            opening,
            (pack, determination, matter) ->
                new Explanation(
                    matter,
                    determination.of(matter).applicability(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
    SavedDetermination saved = save();
    invest("40");

    assertThat(applicability(explaining, ExplainApplicability.now(HOUSE, Optional.empty(), PERMIT)))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(explaining, ExplainApplicability.kept(HOUSE, id(saved), PERMIT)))
        .isEqualTo(Applicability.UNKNOWN);
    assertThat(
            explaining
                .explain(
                    applicant(),
                    ExplainApplicability.now(HOUSE, Optional.empty(), new MatterId("castle")))
                .asRefused())
        .contains(new Refusal.NotFound("matter", "castle"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void officialsReadOrNotByTheirRoleAndNeverKeep(Role role) {
    SavedDetermination saved = save();
    Actor actor = role == Role.APPLICANT ? applicant() : official(role);
    boolean reads = role != Role.POLICY_ADMINISTRATOR && role != Role.OPERATOR;

    assertThat(opening.open(actor, HOUSE, id(saved)).asDone().isPresent()).isEqualTo(reads);
    assertThat(replaying.replay(actor, HOUSE, id(saved)).asDone().isPresent()).isEqualTo(reads);
    assertThat(determining.determine(actor, HOUSE, Optional.empty()).asDone().isPresent())
        .isEqualTo(reads);
    assertThat(listing().list(actor, HOUSE, PageRequest.first()).asDone().isPresent())
        .isEqualTo(reads);
    assertThat(
            saving
                .save(actor, new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
                .asDone()
                .isPresent())
        .isEqualTo(role == Role.APPLICANT);
  }

  @Test
  void nothingOfAnotherOrganisationsProjectIsThere() {
    SavedDetermination saved = save();
    Optional<Refusal> notThere = Optional.of(new Refusal.NotFound("project", HOUSE.toString()));

    assertThat(opening.open(stranger(), HOUSE, id(saved)).asRefused()).isEqualTo(notThere);
    assertThat(listing().list(stranger(), HOUSE, PageRequest.first()).asRefused())
        .isEqualTo(notThere);
    assertThat(determining.determine(stranger(), HOUSE, Optional.empty()).asRefused())
        .isEqualTo(notThere);
    assertThat(
            saving
                .save(stranger(), new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
                .asRefused())
        .isEqualTo(notThere);
    assertThat(comparing.compare(stranger(), HOUSE, id(saved), id(saved)).asRefused())
        .isEqualTo(notThere);
  }

  private Applicability applicability(
      ExplainingApplicability explaining, ExplainApplicability asked) {
    return explaining
        .explain(applicant(), asked)
        .asDone()
        .orElseThrow()
        .explanation()
        .applicability();
  }

  private ListingDeterminations listing() {
    return new ListingDeterminations(store::find, store::determinations);
  }

  private void invest(String amount) {
    recording.record(
        applicant(),
        RecordFacts.of(
            HOUSE,
            store.find(HOUSE).orElseThrow().version(),
            Map.of(AMOUNT, Answer.of(FactValue.Amount.of(amount)))));
  }

  private SavedDetermination save() {
    return saving
        .save(applicant(), new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
        .asDone()
        .orElseThrow();
  }

  private OpeningDetermination openingWith(Pack pack) {
    return new OpeningDetermination(
        store::find,
        store::findDetermination,
        reference -> Optional.of(pack),
        SmallPack::determine);
  }

  private static OpenedDetermination open(OpeningDetermination opening, SavedDetermination saved) {
    return opening.open(applicant(), HOUSE, id(saved)).asDone().orElseThrow();
  }

  private static DeterminationId id(SavedDetermination saved) {
    return saved.summary().id();
  }
}
