package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Makes a kept determination again and compares it with its receipt, byte for byte. */
public final class ReplayingDetermination {

  private final OpeningDetermination openingDetermination;
  private final EngineVersion engine;

  public ReplayingDetermination(OpeningDetermination openingDetermination, EngineVersion engine) {
    this.openingDetermination = openingDetermination;
    this.engine = engine;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Replay> replay(Actor actor, ProjectId project, DeterminationId id) {
    return openingDetermination
        .open(actor, project, id)
        .map(
            opened ->
                new Replay(
                    opened.saved().summary(),
                    opened.reproduced(),
                    opened.again().receiptOrThrow().hash(),
                    ReceiptReader.head(opened.saved().receipt()).engine(),
                    engine));
  }
}
