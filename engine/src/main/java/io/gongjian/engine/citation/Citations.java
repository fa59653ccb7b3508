package io.gongjian.engine.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All instruments of a pack, in all versions. */
public final class Citations {

  private final SortedMap<String, List<Instrument>> versions = new TreeMap<>();

  public Citations(Collection<Instrument> instruments) {
    for (Instrument instrument : instruments) {
      versions.computeIfAbsent(instrument.id(), id -> new ArrayList<>()).add(instrument);
    }
    versions.values().forEach(list -> list.sort(Comparator.comparing(Instrument::validFrom)));
  }

  /** All versions, by instrument and then by day of force. */
  public List<Instrument> instruments() {
    return versions.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The first day on which an instrument is known to be in force; empty when the pack has none of
   * that id, or when the day could not be verified.
   */
  public Optional<LocalDate> firstDay(CitationId id) {
    return versions.getOrDefault(id.instrument(), List.of()).stream()
        .findFirst()
        .filter(Instrument::datesVerified)
        .map(Instrument::validFrom);
  }

  /** The article in any version. */
  public Optional<CitedArticle> find(CitationId id) {
    return find(id, LocalDate.MAX);
  }

  /** Whether each of the articles was read, in its version in force on {@code asOf}. */
  public boolean areVerified(Collection<CitationId> ids, LocalDate asOf) {
    return ids.stream()
        .allMatch(
            id -> find(id, asOf).map(CitedArticle::article).filter(Article::verified).isPresent());
  }

  /**
   * The article in the version in force on {@code asOf}, or, when that version is not kept, in the
   * nearest one that is.
   */
  public Optional<CitedArticle> find(CitationId id, LocalDate asOf) {
    Optional<CitedArticle> best = Optional.empty();
    for (Instrument instrument : versions.getOrDefault(id.instrument(), List.of())) {
      if (best.isPresent() && instrument.validFrom().isAfter(asOf)) {
        break;
      }
      for (Article article : instrument.articles()) {
        if (article.id().equals(id)) {
          best = Optional.of(new CitedArticle(instrument, article));
        }
      }
    }
    return best;
  }
}
