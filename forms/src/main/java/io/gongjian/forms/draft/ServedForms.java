package io.gongjian.forms.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.forms.check.ServedForm;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;

/**
 * Merged forms, made once for the days over which nothing in their pack changes. Those asked for
 * last are kept; whoever asks for one that is being made waits for it.
 */
public final class ServedForms {

  private final Cache<Key, ServedForm> kept;
  private final Cache<PackReference, NavigableSet<LocalDate>> cuts;

  private record Key(PackReference pack, Set<MatterId> matters, LocalDate from) {}

  /**
   * Keeps the forms asked for last.
   *
   * @param most how many
   */
  public ServedForms(int most) {
    this.kept = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    this.cuts = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  /** The form of those of {@code matters} that have one, with the rows in force on a day. */
  public ServedForm of(Pack pack, SortedSet<MatterId> matters, LocalDate asOf) {
    NavigableSet<LocalDate> days = cuts.get(pack.reference(), missing -> ForceSpans.cuts(pack));
    LocalDate from = ForceSpans.around(days, asOf).from();
    Key key = new Key(pack.reference(), Set.copyOf(matters), from);
    return kept.get(key, missing -> ServedForm.of(pack, matters, asOf));
  }
}
