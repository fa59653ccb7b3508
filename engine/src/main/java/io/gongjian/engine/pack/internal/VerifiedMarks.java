package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells what calls itself verified and cites an article that nobody read: the reading of a text
 * cannot be surer than the text.
 */
final class VerifiedMarks {

  /** By citation: whether the article was read, by the first day of each version that has it. */
  private final Map<String, NavigableMap<LocalDate, Boolean>> versions = new HashMap<>();

  private final List<PackFault> faults = new ArrayList<>();

  private VerifiedMarks() {}

  static List<PackFault> check(Content content) {
    VerifiedMarks checks = new VerifiedMarks();
    content.roots(FileKind.CITATION).forEach(checks::instrument);
    for (SourceFile file : content.files()) {
      file.entry().ifPresent(checks::marks);
    }
    return checks.faults;
  }

  private void instrument(Entry instrument) {
    Optional<LocalDate> from = instrument.date("validFrom");
    if (from.isPresent()) {
      for (Entry article : instrument.items("articles")) {
        String id = instrument.file().folder(1) + "#" + article.text("no").orElse("");
        versions.computeIfAbsent(id, none -> new TreeMap<>()).put(from.get(), article.isVerified());
      }
    }
  }

  private void marks(Entry at) {
    if (at.isVerified()) {
      LocalDate lastDay = at.date("to").map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
      at.items("cite").forEach(one -> mark(one, lastDay));
      at.items("basis").forEach(one -> mark(one, lastDay));
      at.get("enabling").ifPresent(one -> mark(one, lastDay));
    }
    at.members().values().forEach(this::marks);
    at.items().forEach(this::marks);
  }

  /** A citation that is not there is told elsewhere. */
  private void mark(Entry citation, LocalDate lastDay) {
    String id = citation.text().orElse("");
    NavigableMap<LocalDate, Boolean> found = versions.getOrDefault(id, new TreeMap<>());
    Optional.ofNullable(found.floorEntry(lastDay))
        .or(() -> Optional.ofNullable(found.firstEntry()))
        .filter(version -> !version.getValue())
        .ifPresent(version -> faults.add(citation.fault(FaultCode.VERIFIED_ON_UNREAD, id)));
  }
}
