package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the days and places for which an open term is given no value, and what counts there. */
final class TermGaps {

  private final Content content;
  private final Entry term;
  private final String id;

  /** What packs fill for it, the nearest pack first. */
  private final List<Entry> fills;

  private final List<PackFault> faults = new ArrayList<>();

  private TermGaps(Content content, Entry term, List<Entry> fills) {
    this.content = content;
    this.term = term;
    this.id = term.text("id").orElse("");
    this.fills = fills;
  }

  static List<PackFault> check(Content content) {
    Map<String, List<Entry>> byTerm =
        content.fills().stream()
            .collect(Collectors.groupingBy(fill -> fill.text("term").orElse("")));
    List<PackFault> faults = new ArrayList<>();
    for (Entry term : content.items(FileKind.OPEN_TERMS, "terms")) {
      List<Entry> fills = byTerm.getOrDefault(term.text("id").orElse(""), List.of());
      TermGaps gaps = new TermGaps(content, term, fills);
      gaps.check();
      faults.addAll(gaps.faults);
    }
    return faults;
  }

  private void check() {
    days(term.items("defaults"), List.of());
    List<List<Entry>> packs = grouped(fills, fill -> fill.place().pack());
    for (int pack = 0; pack < packs.size(); pack++) {
      List<Entry> own = packs.get(pack);
      List<Entry> below =
          packs.subList(pack + 1, packs.size()).stream().flatMap(TermGaps::whole).toList();
      List<Entry> wide = Stream.concat(whole(own), below.stream()).toList();
      List<Entry> ofPlaces = own.stream().filter(fill -> fill.has("where")).toList();
      days(whole(own).toList(), below);
      grouped(ofPlaces, FillPlaces::words).forEach(group -> days(group, wide));
      ofPlaces.stream()
          .flatMap(fill -> places(fill, ofPlaces, wide).stream())
          .findFirst()
          .ifPresent(faults::add);
    }
  }

  private static Stream<Entry> whole(List<Entry> fills) {
    return fills.stream().filter(fill -> !fill.has("where"));
  }

  private static <K> List<List<Entry>> grouped(List<Entry> fills, Function<Entry, K> by) {
    return List.copyOf(
        fills.stream()
            .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** Days between two values, which nothing else of the place is filled for. */
  private void days(List<Entry> values, List<Entry> behind) {
    List<Entry> inOrder = values.stream().sorted(Comparator.comparing(TermGaps::first)).toList();
    for (int next = 1; next < inOrder.size(); next++) {
      Entry before = inOrder.get(next - 1);
      LocalDate end = end(before);
      LocalDate begin = first(inOrder.get(next));
      boolean isApart = !end.equals(LocalDate.MAX) && end.plusDays(1).isBefore(begin);
      if (isApart && elsewhere(before, end, begin).isEmpty()) {
        faults.add(
            before
                .near("to")
                .fault(
                    FaultCode.DAYS_NOT_COVERED,
                    id,
                    end.toString(),
                    begin.minusDays(1).toString(),
                    then(end, begin, behind)));
      }
    }
  }

  /** Other fillings of the pack that count in the place on some of the days. */
  private List<Entry> elsewhere(Entry fill, LocalDate from, LocalDate to) {
    Map<String, Set<String>> place = FillPlaces.words(fill);
    return fills.stream()
        .filter(other -> fill.has("where"))
        .filter(other -> other.place().pack().equals(fill.place().pack()))
        .filter(other -> FillPlaces.mayMeet(fill, other))
        .filter(other -> !FillPlaces.words(other).equals(place) && touches(other, from, to))
        .toList();
  }

  /** What counts on the days from one up to another, for which a pack fills nothing. */
  private String then(LocalDate from, LocalDate to, List<Entry> behind) {
    List<Entry> known = behind.stream().filter(value -> touches(value, from, to)).toList();
    if (uncovered(from, to, known).isPresent()) {
      return "§gap.unknown";
    }
    return known.isEmpty() ? "§gap.default" : "§gap.below";
  }

  /** Tells that a filling counts in a part on days on which nothing does in the others. */
  private Optional<PackFault> places(Entry fill, List<Entry> ofPlaces, List<Entry> wide) {
    boolean isThreshold = !term.has("fact") && !term.has("promisedLimitOf");
    Optional<LocalDate> day = uncovered(first(fill), end(fill), wide);
    if (!isThreshold || day.isEmpty() || leavesNoneOut(ofPlaces, day.get())) {
      return Optional.empty();
    }
    return Optional.of(fill.fault(FaultCode.PLACES_NOT_COVERED, id, day.get().toString()));
  }

  /** True when for every value of one fact something is filled that is in force on a day. */
  private boolean leavesNoneOut(List<Entry> ofPlaces, LocalDate day) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    for (Entry fill : ofPlaces) {
      Map<String, Set<String>> words = FillPlaces.words(fill);
      if (words.size() == 1 && touches(fill, day, day.plusDays(1))) {
        words.forEach(
            (fact, values) -> named.computeIfAbsent(fact, first -> new HashSet<>()).addAll(values));
      }
    }
    return named.entrySet().stream()
        .anyMatch(
            fact ->
                content
                    .fact(fact.getKey())
                    .filter(known -> fact.getValue().containsAll(values(known)))
                    .isPresent());
  }

  private static Set<String> values(FactDefinition fact) {
    return fact.type() == FactType.BOOLEAN ? Set.of("true", "false") : fact.values().keySet();
  }

  /** The first of some days on which neither one of the values nor a default counts. */
  private Optional<LocalDate> uncovered(LocalDate from, LocalDate to, List<Entry> values) {
    if (term.has("default")) {
      return Optional.empty();
    }
    List<Entry> inOrder =
        Stream.concat(values.stream(), term.items("defaults").stream())
            .sorted(Comparator.comparing(TermGaps::first))
            .toList();
    LocalDate next = from;
    for (Entry value : inOrder) {
      if (!first(value).isAfter(next) && end(value).isAfter(next)) {
        next = end(value);
      }
    }
    return next.isBefore(to) ? Optional.of(next) : Optional.empty();
  }

  private static boolean touches(Entry value, LocalDate from, LocalDate to) {
    return first(value).isBefore(to) && from.isBefore(end(value));
  }

  private static LocalDate first(Entry value) {
    return value.date("from").orElse(LocalDate.MIN);
  }

  private static LocalDate end(Entry value) {
    return value.date("to").orElse(LocalDate.MAX);
  }
}
