package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.CLOCK;
import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.house;
import static io.gongjian.engine.project.SmallPack.AMOUNT;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The house of an applicant with the use cases around its lists, in memory. */
abstract class DeterminationsOfAHouse {

  static final EngineVersion ENGINE = new EngineVersion("0.1.0");

  final InMemoryProjects store = InMemoryProjects.with(house());
  final AtomicLong ids = new AtomicLong(100);
  final Map<String, Pack> kept =
      new HashMap<>(Map.of("1.0", SmallPack.version("1.0"), "2.0", SmallPack.version("2.0")));
  Pack serving = SmallPack.version("1.0");

  final RecordingFacts recording =
      new RecordingFacts(store::find, store::facts, SmallPack::serving, store::storeFacts, CLOCK);
  final DeterminingProject determining =
      new DeterminingProject(
          store::find,
          store::facts,
          (region, asOf) -> new PackChoice.Chosen(serving),
          SmallPack::determine,
          CLOCK);
  final SavingDetermination saving =
      new SavingDetermination(
          store::find,
          determining,
          store::storeDetermination,
          () -> new UUID(1, ids.incrementAndGet()),
          ENGINE,
          CLOCK);
  final OpeningDetermination opening =
      new OpeningDetermination(
          store::find,
          store::findDetermination,
          reference -> Optional.ofNullable(kept.get(reference.version())),
          SmallPack::determine);
  final ReplayingDetermination replaying = new ReplayingDetermination(opening, ENGINE);
  final ComparingDeterminations comparing = new ComparingDeterminations(opening);

  ListingDeterminations listing() {
    return new ListingDeterminations(store::find, store::determinations);
  }

  void invest(String amount) {
    recording.record(
        applicant(),
        RecordFacts.of(
            HOUSE,
            store.find(HOUSE).orElseThrow().version(),
            Map.of(AMOUNT, Answer.of(FactValue.Amount.of(amount)))));
  }

  SavedDetermination save() {
    return saving
        .save(applicant(), new SaveDetermination(HOUSE, Optional.empty(), Optional.empty()))
        .asDone()
        .orElseThrow();
  }

  OpeningDetermination openingWith(Pack pack) {
    return new OpeningDetermination(
        store::find,
        store::findDetermination,
        reference -> Optional.of(pack),
        SmallPack::determine);
  }

  static OpenedDetermination open(OpeningDetermination opening, SavedDetermination saved) {
    return opening.open(applicant(), HOUSE, id(saved)).asDone().orElseThrow();
  }

  static DeterminationId id(SavedDetermination saved) {
    return saved.summary().id();
  }
}
