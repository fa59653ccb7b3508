package io.gongjian.engine.pack.internal;

import static java.util.stream.Collectors.toList;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks open terms, and what a city fills them with. */
final class TermReferences {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  /** Types of terms that open something and have no value. */
  private static final Set<String> OPENINGS =
      Set.of("exemption", "requirement", "material", "limit");

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private TermReferences(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    TermReferences checks = new TermReferences(content);
    content.items(FileKind.OPEN_TERMS, "terms").forEach(checks::term);
    List<Entry> fills = content.items(FileKind.FILLS, "fills");
    fills.forEach(checks::fill);
    fills.stream()
        .filter(fill -> fill.text("term").isPresent())
        .collect(Collectors.groupingBy(TermReferences::filled, LinkedHashMap::new, toList()))
        .forEach((term, own) -> checks.ties(own, term.id()));
    content.items(FileKind.OPEN_TERMS, "terms").forEach(checks::defaults);
    checks.faults.addAll(TermGaps.check(content));
    checks.faults.addAll(FillPlaces.check(content));
    checks.faults.addAll(TermUse.check(content));
    return checks.faults;
  }

  private void term(Entry term) {
    faults.addAll(Content.uncited(content, List.of(term.near("enabling"))));
    faults.addAll(Content.uncited(content, term.items("cite")));
    faults.addAll(Content.unresolved(content, IdKind.FACT, term.get("fact")));
    faults.addAll(Content.unresolved(content, IdKind.MATTER, term.get("promisedLimitOf")));
    faults.addAll(Content.unresolved(content, IdKind.MATTER, term.get("matter")));
    term.get("fact").ifPresent(fact -> agrees(term, fact));
    term.get("default").ifPresent(value -> fits(term, value));
    if (term.has("promisedLimitOf")) {
      term.get("maximum").ifPresent(longest -> Promises.check(content, term, longest, faults));
    }
  }

  /** A term that is a fact has the fact's type and unit, and the fact is left to regions. */
  private void agrees(Entry term, Entry fact) {
    Optional<FactDefinition> definition = fact.text().flatMap(content::fact);
    if (definition.isEmpty()) {
      return;
    }
    String type = term.text("type").orElse("");
    FactDefinition known = definition.get();
    if (!known.type().word().equals(type)
        || !known.unit().equals(term.text("unit"))
        || !known.setByRegion()) {
      String wanted = known.type().word() + known.unit().map(unit -> " " + unit).orElse("");
      faults.add(
          fact.fault(
              FaultCode.TERM_DISAGREES,
              known.id().value(),
              type + term.text("unit").map(unit -> " " + unit).orElse(""),
              wanted + (known.setByRegion() ? "" : ", setBy: region")));
    }
  }

  /** A term that a pack fills: another pack over it may fill it otherwise. */
  private record FilledTerm(String pack, String id) {}

  private static FilledTerm filled(Entry fill) {
    return new FilledTerm(fill.place().pack(), fill.text("term").orElse(""));
  }

  private void fill(Entry fill) {
    faults.addAll(Content.uncited(content, fill.items("cite")));
    String id = fill.text("term").orElse("");
    if (id.isEmpty()) {
      return;
    }
    if (!content.knows(IdKind.TERM, id)) {
      faults.add(Content.unknown(content, IdKind.TERM, fill.near("term"), id));
      return;
    }
    Entry term = content.declared(IdKind.TERM).get(id);
    Optional<Entry> value = fill.get("value");
    if (term != null && value.isPresent()) {
      boolean fits = fits(term, value.get());
      if (fits && term.has("promisedLimitOf")) {
        Promises.check(content, term, value.get(), faults);
      }
    }
  }

  /** True when a value has the type of its term and is within its bounds. */
  private boolean fits(Entry term, Entry value) {
    String type = term.text("type").orElse("");
    String id = term.text("id").filter(text -> ID.matcher(text).matches()).orElse("x");
    if (OPENINGS.contains(type)) {
      faults.add(value.fault(FaultCode.VALUE_WRONG_TYPE, value.shown(), id, "—"));
      return false;
    }
    if (!List.of("boolean", "decimal", "integer").contains(type)) {
      return false;
    }
    FactDefinition definition =
        new FactDefinition(
            new FactId("term." + id),
            FactType.valueOf(type.toUpperCase(Locale.ROOT)),
            term.text("unit"),
            new LocalText(id, id),
            new LocalText(id, id),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            true,
            term.number("minimum"),
            term.number("maximum"));
    List<PackFault> misfits = misfit(definition, id, value);
    faults.addAll(misfits);
    return misfits.isEmpty();
  }

  /** Tells when {@code value} is no value of {@code fact}; nothing for null. */
  static List<PackFault> misfit(FactDefinition fact, String name, Entry value) {
    Optional<Object> plain = value.given(fact.type());
    if (plain.isPresent()
        && FactReader.read(fact, plain.get()) instanceof FactReading.Misread misread) {
      boolean bounds = misread.misfit() == Misfit.TOO_SMALL || misread.misfit() == Misfit.TOO_LARGE;
      FaultCode code = bounds ? FaultCode.VALUE_OUT_OF_BOUNDS : FaultCode.VALUE_WRONG_TYPE;
      return List.of(
          value
              .fault(code, misread.given(), name, misread.expected())
              .maybe(NearestName.of(misread.given(), fact.values().keySet())));
    }
    return List.of();
  }

  /** What a term is on each of some days, where no city fills it. */
  private void defaults(Entry term) {
    List<Entry> defaults = term.items("defaults");
    for (Entry preset : defaults) {
      faults.addAll(Content.uncited(content, preset.items("cite")));
      preset.get("value").ifPresent(value -> fits(term, value));
    }
    ties(defaults, term.text("id").orElse(""));
  }

  /** Two values of one term in force on the same day leave open which counts. */
  private void ties(List<Entry> values, String id) {
    for (int later = 0; later < values.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Entry one = values.get(earlier);
        Entry other = values.get(later);
        boolean same = FillPlaces.mayMeet(one, other);
        if (same && Days.overlap(one, other)) {
          faults.add(
              other.fault(FaultCode.FILLS_TIE, id, one.place().file() + ":" + one.place().line()));
        } else if (same) {
          hole(one, other, id, values);
          hole(other, one, id, values);
        }
      }
    }
  }

  /** The one day between two values, which is left out where {@code to} is taken for the last. */
  private void hole(Entry before, Entry after, String id, List<Entry> values) {
    Optional<LocalDate> end = before.date("to");
    Optional<LocalDate> next = after.date("from");
    boolean isDay = end.isPresent() && next.equals(end.map(day -> day.plusDays(1)));
    if (isDay && values.stream().noneMatch(one -> covers(one, before, end.get()))) {
      faults.add(
          before
              .near("to")
              .fault(FaultCode.DAY_NOT_COVERED, id, end.get().toString(), next.get().toString()));
    }
  }

  private static boolean covers(Entry fill, Entry other, LocalDate day) {
    return FillPlaces.mayMeet(fill, other)
        && fill.date("from").filter(day::isBefore).isEmpty()
        && fill.date("to").filter(to -> !day.isBefore(to)).isEmpty();
  }
}
