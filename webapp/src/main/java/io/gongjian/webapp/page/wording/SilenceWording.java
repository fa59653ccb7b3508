package io.gongjian.webapp.page.wording;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;

/** Says of what no text was in force on the day asked, and from which day on one is known. */
public final class SilenceWording {

  private SilenceWording() {}

  public static String of(Silence silence, Pack pack, Words words) {
    String matter =
        silence
            .matter()
            .map(pack.matters()::get)
            .map(found -> found.title().in(words.locale()))
            .orElse("");
    String what = words.of("word.silent." + silence.about().word(), matter);
    if (silence.begins().isPresent()) {
      return words.of("word.silent_until", what, DayWording.day(silence.begins().get()));
    }
    return silence
        .ended()
        .map(day -> words.of("word.silent_since", what, DayWording.day(day)))
        .orElse(what);
  }
}
