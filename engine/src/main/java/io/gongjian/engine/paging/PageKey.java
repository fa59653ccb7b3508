package io.gongjian.engine.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ends in a list that goes by time, the latest first. The next page is found from it
 * without counting what came before, and misses nothing that was added meanwhile.
 *
 * @param at the time by which the last item stands in the list
 * @param id what tells items of the same time apart
 */
public record PageKey(Instant at, String id) {

  private static final int LONGEST = 200;
  private static final char BETWEEN = ' ';

  /** What no list is older than, and none newer. */
  private static final Instant EARLIEST = Instant.EPOCH;

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /** Reads what {@link #text} wrote; empty when it is nothing of the kind. */
  public static Optional<PageKey> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int between = plain.indexOf(BETWEEN);
      String id = plain.substring(between + 1);
      if (between < 1 || !id.matches("[0-9a-zA-Z-]+")) {
        return Optional.empty();
      }
      Instant at = Instant.parse(plain.substring(0, between));
      return at.isBefore(EARLIEST) || at.isAfter(LATEST)
          ? Optional.empty()
          : Optional.of(new PageKey(at, id));
    } catch (IllegalArgumentException | DateTimeException notAKey) {
      return Optional.empty();
    }
  }

  /** As it stands in an address. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at.toString() + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
  }
}
