package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what goes on after the law that it cites has ended, and days between two versions of a law
 * that neither covers.
 */
final class EndedLaw {

  private final Map<String, List<Entry>> versions = new HashMap<>();
  private final List<PackFault> faults = new ArrayList<>();

  private EndedLaw() {}

  static List<PackFault> check(Content content) {
    EndedLaw checks = new EndedLaw();
    for (Entry instrument : content.roots(FileKind.CITATION)) {
      checks
          .versions
          .computeIfAbsent(instrument.file().folder(1), id -> new ArrayList<>())
          .add(instrument);
    }
    checks.versions.values().forEach(checks::holes);
    for (SourceFile file : content.files()) {
      if (file.kind() != FileKind.CALENDAR) {
        file.entry().ifPresent(root -> checks.marks(root));
      }
    }
    return checks.faults;
  }

  private void holes(List<Entry> ofOne) {
    ofOne.sort(Comparator.comparing(one -> one.date("validFrom").orElse(LocalDate.MAX)));
    for (int later = 1; later < ofOne.size(); later++) {
      Entry before = ofOne.get(later - 1);
      Optional<LocalDate> end = before.date("validTo");
      Optional<LocalDate> next = ofOne.get(later).date("validFrom");
      if (end.isPresent() && next.equals(end.map(day -> day.plusDays(1)))) {
        faults.add(
            before
                .near("validTo")
                .fault(
                    FaultCode.DAY_NOT_COVERED,
                    before.text("instrument").orElse(""),
                    end.get().toString(),
                    next.get().toString()));
      }
    }
  }

  private void marks(Entry at) {
    List<Entry> cited = new ArrayList<>(at.items("cite"));
    cited.addAll(at.items("basis"));
    at.get("enabling").ifPresent(cited::add);
    Optional<LocalDate> to = at.date("to");
    List<Entry> ended = cited.stream().filter(one -> endsBefore(one, to)).toList();
    if (isDated(at) && !ended.isEmpty() && ended.size() == cited.size()) {
      Entry last =
          ended.stream()
              .max(Comparator.comparing(one -> endOf(one).orElse(LocalDate.MIN)))
              .orElseThrow();
      tell(FaultCode.BASIS_ENDED, last);
    } else {
      ended.forEach(one -> tell(FaultCode.CITED_LAW_ENDED, one));
    }
    at.members().values().forEach(this::marks);
    at.items().forEach(this::marks);
  }

  /** True for what can end by its date: a matter stays for the days before it was abolished. */
  private static boolean isDated(Entry at) {
    return at.file().kind() == FileKind.TABLE
        || at.file().kind() == FileKind.FILLS
        || (at.file().kind() == FileKind.OPEN_TERMS && at.has("value"));
  }

  private void tell(FaultCode code, Entry citation) {
    faults.add(citation.fault(code, citation.shown(), endOf(citation).orElseThrow().toString()));
  }

  /** Whether what is cited ends before what cites it, which ends on {@code to} or not at all. */
  private boolean endsBefore(Entry citation, Optional<LocalDate> to) {
    return endOf(citation).filter(end -> to.map(day -> day.isAfter(end)).orElse(true)).isPresent();
  }

  /** The first day without any version of the instrument; empty while its end is not known. */
  private Optional<LocalDate> endOf(Entry citation) {
    List<Entry> ofOne =
        versions.getOrDefault(citation.text().orElse("").split("#", 2)[0], List.of());
    if (ofOne.isEmpty()) {
      return Optional.empty();
    }
    Entry last = ofOne.get(ofOne.size() - 1);
    Optional<LocalDate> end = last.date("validTo");
    return Days.areReversed(last.date("validFrom"), end) ? Optional.empty() : end;
  }
}
