package io.gongjian.engine.effect;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One hash of all that a pack lets reach whoever applies for a matter on a day: its form, the rows
 * in force that decide it, the facts these read, its materials with their templates. Comments, the
 * order of keys, scenarios, notes of makers and citations do not change it, nor does anything that
 * is said of other matters only. It is worked out from packs as they are loaded and never stored,
 * so that it compares versions of any age.
 */
public final class EffectHashes {

  private static final float LOAD = 0.75f;

  private final Map<Key, String> kept;

  private record Key(String hash, MatterId matter, LocalDate day) {}

  /**
   * Keeps the hashes asked for last.
   *
   * @param most how many
   */
  public EffectHashes(int most) {
    this.kept =
        new LinkedHashMap<>(most, LOAD, true) {

          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > most;
          }
        };
  }

  /** True when {@code matters} are the same in one pack on one day and in another on another. */
  public boolean same(
      Collection<MatterId> matters, Pack before, LocalDate then, Pack after, LocalDate now) {
    boolean unmoved =
        before.reference().hash().equals(after.reference().hash()) && then.equals(now);
    return unmoved
        || matters.stream()
            .allMatch(matter -> of(before, matter, then).equals(of(after, matter, now)));
  }

  /** The hash of what {@code pack} says of {@code matter} and those within it. */
  public String of(Pack pack, MatterId matter, LocalDate day) {
    Key key = new Key(pack.reference().hash(), matter, day);
    synchronized (kept) {
      String known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    String made = hash(CanonicalText.of(MatterEffect.of(pack, matter, day).parts()));
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new EngineException(ErrorCode.UNEXPECTED, "SHA-256", missing);
    }
  }
}
