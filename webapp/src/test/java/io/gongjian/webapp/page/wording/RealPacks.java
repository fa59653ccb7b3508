package io.gongjian.webapp.page.wording;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsExplanation;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The packs that are shipped, and answers made with them, for tests of what pages show. */
public final class RealPacks {
  public static final Pack HAIKOU =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("haikou").pack().orElseThrow();
  public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final RuleStore STORE = new RuleStore(4);

  /** A block of flats paid by an enterprise on granted land in the town. */
  public static final Map<String, Object> FLATS =
      Map.ofEntries(
          Map.entry("project.kind", "building"),
          Map.entry("project.nature", "new"),
          Map.entry("project.in_verification_catalogue", false),
          Map.entry("invest.type", "enterprise"),
          Map.entry("invest.amount", 9877.45),
          Map.entry("building.residential", true),
          Map.entry("building.total_area", 20000),
          Map.entry("land.supply", "granted"),
          Map.entry("land.in_urban_plan_area", true));

  private RealPacks() {}

  public static DetermineMatters rules() {
    return new DroolsDetermination(STORE);
  }

  public static Determination determined(Map<String, Object> facts) {
    return rules().determine(HAIKOU, HAIKOU.region(), DAY, sheet(facts));
  }

  public static Explanation explained(Determination determination, String matter) {
    return new DroolsExplanation(STORE).explain(HAIKOU, determination, new MatterId(matter));
  }

  private static FactSheet sheet(Map<String, Object> facts) {
    FactSheetReading reading =
        FactSheetReader.read(HAIKOU.vocabulary(), facts, FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Read read) {
      return read.sheet();
    }
    throw new IllegalArgumentException(reading.toString());
  }
}
