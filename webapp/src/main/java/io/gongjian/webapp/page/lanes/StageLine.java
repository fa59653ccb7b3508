package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.progress.StageStand;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a project stands with a stage, in words. */
public final class StageLine {

  /** So many matters are named; the list below has them all. */
  private static final int NAMED = 5;

  private final StageStand stand;
  private final Pack pack;
  private final Words words;

  StageLine(StageStand stand, Pack pack, Words words) {
    this.stand = stand;
    this.pack = pack;
    this.words = words;
  }

  public String getTitle() {
    return StageLane.title(stand.milestone().stages(), words);
  }

  public Chip getChip() {
    String word = words.of("matters.stage", stand.state());
    return switch (stand.state()) {
      case DONE -> Chip.good(word);
      case NOW -> Chip.plain("pi-sync", word);
      case WAITS -> Chip.plain("pi-hourglass", word);
      case NOT_NEEDED -> Chip.plain("pi-minus-circle", word);
    };
  }

  /** How many working days it took so far; empty before the first. */
  public String getUsed() {
    return stand.used() == 0 ? "" : words.of("matters.stage_used", String.valueOf(stand.used()));
  }

  /** What it waits for, and what is still to come; none for one that is behind the project. */
  public List<String> getTexts() {
    List<String> texts = new ArrayList<>();
    if (stand.state() == StageStand.State.WAITS && !stand.waitsFor().isEmpty()) {
      texts.add(words.of("matters.stage_waits", stages()));
    }
    if (stand.state() == StageStand.State.NOW && !stand.missing().isEmpty()) {
      texts.add(
          words.of("matters.stage_missing", String.valueOf(stand.missing().size()), missing()));
    }
    if (stand.state() == StageStand.State.NOW && !stand.unknown().isEmpty()) {
      texts.add(words.of("matters.stage_unknown", String.valueOf(stand.unknown().size())));
    }
    return texts;
  }

  private String stages() {
    return stand.waitsFor().stream()
        .map(stage -> words.of("word.stage", stage))
        .collect(Collectors.joining(words.of("word.comma")));
  }

  private String missing() {
    String named =
        stand.missing().stream()
            .limit(NAMED)
            .map(this::title)
            .collect(Collectors.joining(words.of("word.comma")));
    return stand.missing().size() > NAMED ? named + "…" : named;
  }

  private String title(MatterId id) {
    return Optional.ofNullable(pack.matters().get(id))
        .map(Matter::title)
        .map(title -> title.in(words.locale()))
        .orElse(id.value());
  }
}
