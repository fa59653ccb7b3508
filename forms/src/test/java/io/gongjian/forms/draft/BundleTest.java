package io.gongjian.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.TestPacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code fire_review} of the test province lies within {@code building_permit}. */
class BundleTest {

  private static final Pack PACK = TestPacks.province();
  private static final MatterId WHOLE = new MatterId("building_permit");
  private static final MatterId PART = new MatterId("fire_review");

  @Test
  void aMatterIsNotAppliedForAloneWhileTheOneItLiesInMayBeNeeded() {
    for (Applicability whole : List.of(Applicability.REQUIRED, Applicability.UNKNOWN)) {
      Bundle alone = Bundle.of(PACK, found(whole, Applicability.REQUIRED), List.of(PART));

      assertThat(alone.reasons()).extracting(Reason::code).containsExactly("part_of");
    }
  }

  @Test
  void aMatterWhoseWholeIsNotNeededForTheProjectIsAppliedForByItself() {
    Determination found = found(Applicability.NOT_REQUIRED, Applicability.REQUIRED);

    Bundle alone = Bundle.of(PACK, found, List.of(PART));

    assertThat(alone.reasons()).isEmpty();
    assertThat(alone.chosen()).containsExactly(PART);
    assertThat(alone.undecided(PACK, found)).isEmpty();
  }

  @Test
  void aMatterStaysRefusedWhenItIsItselfNotNeeded() {
    Bundle alone =
        Bundle.of(
            PACK, found(Applicability.NOT_REQUIRED, Applicability.NOT_REQUIRED), List.of(PART));

    assertThat(alone.reasons()).extracting(Reason::code).containsExactly("not_required");
  }

  @Test
  void oneThatIsAppliedForByItselfIsCarriedByNobody() {
    Bundle both =
        Bundle.of(
            PACK, found(Applicability.NOT_REQUIRED, Applicability.REQUIRED), List.of(PART, WHOLE));

    assertThat(both.chosen()).containsExactly(WHOLE, PART);
    assertThat(both.carried()).isEmpty();
    assertThat(both.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.subject()).isEqualTo(WHOLE.value()));
  }

  @Test
  void theWholeIsNamedOnlyWhileItMayBeNeeded() {
    assertThat(whole(Applicability.REQUIRED)).contains(WHOLE);
    assertThat(whole(Applicability.UNKNOWN)).contains(WHOLE);
    assertThat(whole(Applicability.NOT_REQUIRED)).isEmpty();
  }

  private static Optional<MatterId> whole(Applicability whole) {
    return Bundle.whole(
            PACK,
            found(whole, Applicability.REQUIRED),
            Objects.requireNonNull(PACK.matters().get(PART)))
        .map(one -> one.id());
  }

  private static Determination found(Applicability whole, Applicability part) {
    Map<MatterId, Applicability> applicabilities = Map.of(WHOLE, whole, PART, part);
    Determination plain =
        new FixedDetermination()
            .determine(
                PACK,
                new RegionCode("990000"),
                LocalDate.of(2026, 1, 1),
                FactSheet.answered(Map.of()));
    return new Determination(
        plain.pack(),
        plain.region(),
        plain.asOf(),
        plain.given(),
        plain.used(),
        plain.assumptions(),
        plain.process(),
        plain.matters().stream()
            .map(
                one ->
                    new MatterResult(
                        one.matter(),
                        applicabilities.getOrDefault(one.matter(), one.applicability()),
                        List.of(),
                        List.of(),
                        List.of(),
                        new LimitResult(Optional.empty(), true, Optional.empty(), List.of()),
                        List.of()))
            .toList(),
        List.of());
  }
}
