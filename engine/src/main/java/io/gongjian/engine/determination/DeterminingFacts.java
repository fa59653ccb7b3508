package io.gongjian.engine.determination;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Determines what applies by facts that are given with the question; nothing is kept. */
public final class DeterminingFacts {

  private final FindPack findPack;
  private final DetermineMatters determineMatters;
  private final Clock clock;

  public DeterminingFacts(FindPack findPack, DetermineMatters determineMatters, Clock clock) {
    this.findPack = findPack;
    this.determineMatters = determineMatters;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.BadInput}, {@link Refusal.NoPack}, {@link Refusal.PackNotInForce}
   * or {@link Refusal.BadFacts}.
   */
  public Attempt<MadeDetermination> determine(DetermineFacts asked) {
    if (asked.region().isBlank()) {
      return bad("region", asked.region(), Kind.MISSING);
    }
    if (!RegionCode.isCode(asked.region())) {
      return bad("region", asked.region(), Kind.MALFORMED);
    }
    LocalDate asOf;
    try {
      asOf =
          asked
              .asOf()
              .map(WrittenDay::parse)
              .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
    } catch (DateTimeException notADay) {
      return bad("asOf", asked.asOf().orElse(""), Kind.MALFORMED);
    }
    RegionCode region = new RegionCode(asked.region());
    return Refusal.packOf(findPack.find(region, asOf))
        .then(pack -> determine(pack, region, asOf, asked));
  }

  private Attempt<MadeDetermination> determine(
      Pack pack, RegionCode region, LocalDate asOf, DetermineFacts asked) {
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), asked.facts(), FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Faulty faulty) {
      return Attempt.refused(new Refusal.BadFacts(faulty.faults()));
    }
    FactSheet sheet = ((FactSheetReading.Read) reading).sheet();
    return Attempt.done(
        new MadeDetermination(pack, determineMatters.determine(pack, region, asOf, sheet)));
  }

  private static Attempt<MadeDetermination> bad(String field, String given, Kind kind) {
    String shown = Excerpt.of(given, 40);
    return Attempt.refused(new Refusal.BadInput(List.of(new InputFault(field, shown, kind))));
  }
}
