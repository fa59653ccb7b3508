package io.gongjian.rules.determination;

import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.table.Effect;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the applicability and the situations of one matter off the marked rows. */
final class MatterStep {

  private static final int MOST_KEPT = 256;
  private static final int MOST_RESULTS = 128;

  private final MatterPlan plan;
  private final int place;
  private final RowMask requiring;
  private final RowMask exempting;
  private final RowMask situations;
  private final TypedRow[] rows;
  private final RowGroups<SituationId, SituationResult> situationRows;
  private final RowGroups<MaterialId, MaterialResult> materialRows;
  private final Map<Marked, Membership> kept = new ConcurrentHashMap<>();
  private final Map<RowMask.Marked, MatterResult> results = new ConcurrentHashMap<>();

  /** Which situation rows hold and which may, a bit a row. */
  private record Marked(long holding, long possible) {}

  /**
   * Makes a step.
   *
   * @param place where the applicability stands among those of all matters
   */
  MatterStep(MatterPlan plan, int place) {
    this.plan = plan;
    this.place = place;
    this.requiring = new RowMask(plan.requiring());
    this.exempting = new RowMask(plan.exempting());
    this.situations = new RowMask(plan.situations());
    this.rows = plan.situations().toArray(TypedRow[]::new);
    this.situationRows =
        new RowGroups<>(
            plan.situations(), row -> ((Effect.InSituation) row.row().then()).situation());
    this.materialRows =
        new RowGroups<>(plan.materials(), row -> ((Effect.Needs) row.row().then()).material());
  }

  MatterPlan plan() {
    return plan;
  }

  /** The rows of situations, by situation. */
  RowGroups<SituationId, SituationResult> situationRows() {
    return situationRows;
  }

  /** The rows of materials, by material. */
  RowGroups<MaterialId, MaterialResult> materialRows() {
    return materialRows;
  }

  int place() {
    return place;
  }

  /**
   * The result on how the rows behind it stand. Projects are alike, so the results that were made
   * are kept for the next ones.
   */
  MatterResult result(RowMask.Marked standing, Supplier<MatterResult> making) {
    MatterResult known = results.get(standing);
    if (known != null) {
      return known;
    }
    MatterResult made = making.get();
    if (results.size() < MOST_RESULTS) {
      results.put(standing, made);
    }
    return made;
  }

  Applicability applicability(long[] holds, long[] possible) {
    if (exempting.meets(holds)) {
      return Applicability.NOT_REQUIRED;
    }
    if (plan.silence().isPresent()) {
      return Applicability.UNKNOWN;
    }
    if (!requiring.meets(possible)) {
      return Applicability.NOT_REQUIRED;
    }
    if (requiring.meets(holds) && !exempting.meets(possible)) {
      return Applicability.REQUIRED;
    }
    return Applicability.UNKNOWN;
  }

  /** True when a row that requires the matter holds. */
  boolean isRequiring(long[] holds) {
    return requiring.meets(holds);
  }

  /**
   * The situations, or null when no text in force decides them; projects are alike, so the sets
   * that were made are kept for the next ones.
   */
  @Nullable Membership situations(long[] holds, long[] possible) {
    if (plan.silentSituations().isPresent()) {
      return null;
    }
    if (!situations.meets(possible)) {
      return Membership.NONE;
    }
    if (rows.length > Long.SIZE) {
      return made(holds, possible);
    }
    long holding = 0;
    long open = 0;
    for (int i = 0; i < rows.length; i++) {
      holding |= RowBits.has(holds, rows[i].number()) ? 1L << i : 0;
      open |= RowBits.has(possible, rows[i].number()) ? 1L << i : 0;
    }
    Marked marked = new Marked(holding, open);
    Membership known = kept.get(marked);
    if (known != null) {
      return known;
    }
    Membership made = made(holds, possible);
    if (kept.size() < MOST_KEPT) {
      kept.put(marked, made);
    }
    return made;
  }

  private Membership made(long[] holds, long[] possible) {
    Set<String> certain = new HashSet<>();
    Set<String> maybe = new HashSet<>();
    for (TypedRow row : rows) {
      if (RowBits.has(possible, row.number())
          && row.row().then() instanceof Effect.InSituation in) {
        maybe.add(in.situation().value());
        if (RowBits.has(holds, row.number())) {
          certain.add(in.situation().value());
        }
      }
    }
    return new Membership(certain, maybe);
  }
}
