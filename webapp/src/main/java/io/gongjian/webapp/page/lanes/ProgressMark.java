package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DueWording;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a project has come with a matter, as its card and lists tell it. */
public final class ProgressMark {

  private final MatterProgress progress;
  private final Pack pack;
  private final Words words;

  public ProgressMark(MatterProgress progress, Pack pack, Words words) {
    this.progress = progress;
    this.pack = pack;
    this.words = words;
  }

  public Chip getChip() {
    String word = words.of("matters.stand", progress.stand());
    return switch (progress.stand()) {
      case READY -> Chip.plain("pi-play", word);
      case WAITS -> Chip.plain("pi-hourglass", word);
      case APPLIED -> Chip.plain("pi-send", word);
      case RUNNING -> Chip.plain("pi-sync", word);
      case CORRECTING -> Chip.look(word);
      case DONE -> Chip.good(word);
      case REFUSED -> Chip.bad(word);
    };
  }

  /** The light of its case; nothing where no clock runs. */
  public @Nullable Chip getLight() {
    return progress
        .latest()
        .flatMap(one -> one.clock().light())
        .map(light -> CaseChips.of(light, words))
        .orElse(null);
  }

  /** What it waits for, or until when its case has time; empty where there is nothing to say. */
  public String getText() {
    if (progress.stand() == MatterProgress.Stand.WAITS) {
      return words.of(
          "matters.waits_for",
          progress.waitsFor().stream()
              .map(this::title)
              .collect(Collectors.joining(words.of("word.comma"))));
    }
    return progress.latest().map(one -> DueWording.of(one.file(), one.clock(), words)).orElse("");
  }

  /** The number of its case; empty where there is none. */
  public String getCaseNumber() {
    return progress.latest().map(one -> one.file().number().value()).orElse("");
  }

  private String title(MatterId id) {
    return Optional.ofNullable(pack.matters().get(id))
        .map(one -> one.title().in(words.locale()))
        .orElse(id.value());
  }
}
