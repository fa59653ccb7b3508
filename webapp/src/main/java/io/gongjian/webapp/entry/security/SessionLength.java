package io.gongjian.webapp.entry.security;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody may be away and is still signed in.
 *
 * @param lasts from {@link #SHORTEST} to {@link #LONGEST}
 */
public record SessionLength(Duration lasts) {

  /** The setting: a duration of ISO 8601, such as PT30M. */
  public static final String SETTING = "GONGJIAN_SESSION";

  private static final Duration USUAL = Duration.ofMinutes(60);
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(12);

  /**
   * Reads the environment.
   *
   * @throws EngineException when it cannot be understood; its message tells what to write
   */
  public static SessionLength of(Map<String, String> environment) {
    String text = environment.getOrDefault(SETTING, "").strip();
    if (text.isEmpty()) {
      return new SessionLength(USUAL);
    }
    try {
      Duration said = Duration.parse(text);
      if (said.compareTo(SHORTEST) >= 0 && said.compareTo(LONGEST) <= 0) {
        return new SessionLength(said);
      }
    } catch (DateTimeParseException noDuration) {
      throw unreadable(text, noDuration);
    }
    throw unreadable(text, null);
  }

  int seconds() {
    return (int) lasts.toSeconds();
  }

  private static EngineException unreadable(String text, @Nullable Exception cause) {
    String message =
        "the operator must correct the setting %s: it is [%s], and must be a duration from %s to %s, such as PT30M"
            .formatted(SETTING, text, SHORTEST, LONGEST);
    return cause == null
        ? new EngineException(ErrorCode.UNREADABLE_SETTING, message)
        : new EngineException(ErrorCode.UNREADABLE_SETTING, message, cause);
  }
}
