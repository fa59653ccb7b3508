package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names matters in the reader's language. */
public final class MatterTitles {

  private MatterTitles() {}

  public static String of(Pack pack, Collection<MatterId> matters, Words words) {
    return matters.stream()
        .map(matter -> of(pack, matter, words))
        .collect(Collectors.joining(words.of("word.comma")));
  }

  public static String of(Pack pack, MatterId matter, Words words) {
    return Optional.ofNullable(pack.matters().get(matter))
        .map(one -> one.title().in(words.locale()))
        .orElse(matter.value());
  }
}
