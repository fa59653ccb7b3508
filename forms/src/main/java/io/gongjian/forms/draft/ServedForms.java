package io.gongjian.forms.draft;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.forms.check.ServedForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Merged forms, made once and kept as long as they are asked for. */
public final class ServedForms {

  private static final float LOAD = 0.75f;

  private final Map<Key, ServedForm> kept;

  private record Key(PackReference pack, Set<MatterId> matters, LocalDate asOf) {}

  /**
   * Keeps the forms asked for last.
   *
   * @param most how many
   */
  public ServedForms(int most) {
    this.kept =
        new LinkedHashMap<>(most, LOAD, true) {

          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, ServedForm> eldest) {
            return size() > most;
          }
        };
  }

  /** The form of those of {@code matters} that have one, with the rows in force on a day. */
  public ServedForm of(Pack pack, SortedSet<MatterId> matters, LocalDate asOf) {
    Key key = new Key(pack.reference(), Set.copyOf(matters), asOf);
    synchronized (kept) {
      ServedForm known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    ServedForm made = ServedForm.of(pack, matters, asOf);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
