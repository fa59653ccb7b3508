package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.project.Replay;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;

/** What came of making a kept list again from its receipt. */
public final class ReplayView {

  private final Replay replay;
  private final Words words;

  ReplayView(Replay replay, Words words) {
    this.replay = replay;
    this.words = words;
  }

  public boolean isSame() {
    return replay.same();
  }

  public Chip getChip() {
    return replay.same() ? Chip.good(words.of("kept.same")) : Chip.bad(words.of("kept.not_same"));
  }

  public String getKept() {
    return replay.summary().receiptHash();
  }

  public String getAgain() {
    return replay.hashAgain();
  }

  public String getText() {
    return words.of(
        replay.same() ? "kept.same_text" : "kept.not_same_text",
        replay.keptBy().value(),
        replay.replayedBy().value());
  }
}
