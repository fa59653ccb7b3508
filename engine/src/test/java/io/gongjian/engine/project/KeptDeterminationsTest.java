package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.SmallPack.AMOUNT;
import static io.gongjian.engine.project.SmallPack.DRAWING;
import static io.gongjian.engine.project.SmallPack.LARGE;
import static io.gongjian.engine.project.SmallPack.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.project.Comparison.FactDifference;
import io.gongjian.engine.project.Comparison.MaterialDifference;
import io.gongjian.engine.project.Comparison.MatterDifference;
import io.gongjian.engine.project.Comparison.Presence;
import io.gongjian.engine.project.Comparison.SituationDifference;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a kept list: opened, replayed, explained and compared later, with other rules
 * too.
 */
class KeptDeterminationsTest extends DeterminationsOfAHouse {

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
        .containsExactly(new SituationDifference(LARGE, Presence.ABSENT, Presence.CERTAIN));
    assertThat(permit.materials())
        .containsExactly(
            new MaterialDifference(
                DRAWING,
                Presence.CERTAIN,
                Optional.of(Necessity.TOLERATED),
                Presence.CERTAIN,
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
}
