package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.project.Comparison.FactDifference;
import io.gongjian.engine.project.Comparison.LimitDifference;
import io.gongjian.engine.project.Comparison.MaterialDifference;
import io.gongjian.engine.project.Comparison.MatterDifference;
import io.gongjian.engine.project.Comparison.Presence;
import io.gongjian.engine.project.Comparison.ProcessDifference;
import io.gongjian.engine.project.Comparison.SituationDifference;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds what differs between two determinations. */
final class Differences {

  private Differences() {}

  static Comparison between(OpenedDetermination before, OpenedDetermination after) {
    return new Comparison(
        before,
        after,
        before.reproduced() && after.reproduced()
            ? facts(before.determination(), after.determination())
            : factsNamed(before.determination(), after.determination()),
        process(before.determination().process(), after.determination().process()),
        matters(before.determination(), after.determination()));
  }

  private static List<FactDifference> facts(Determination before, Determination after) {
    Map<FactId, FactValue> first = known(before);
    Map<FactId, FactValue> second = known(after);
    return keys(new TreeMap<>(first), second).stream()
        .map(fact -> new FactDifference(fact, get(first, fact), get(second, fact)))
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  /** A receipt names all facts given, but of those assumed only the ones its reasons look at. */
  private static List<FactDifference> factsNamed(Determination before, Determination after) {
    return facts(before, after).stream()
        .filter(
            difference ->
                (difference.before().isPresent() && difference.after().isPresent())
                    || before.given().facts().containsKey(difference.fact())
                    || after.given().facts().containsKey(difference.fact()))
        .toList();
  }

  private static Map<FactId, FactValue> known(Determination determination) {
    Map<FactId, FactValue> known = new TreeMap<>();
    for (Fact fact : determination.used()) {
      known.put(fact.id(), fact.value());
    }
    return known;
  }

  private static Optional<ProcessDifference> process(ProcessResult before, ProcessResult after) {
    Optional<TimeLimit> targetBefore = before.target().map(StatedLimit::limit);
    Optional<TimeLimit> targetAfter = after.target().map(StatedLimit::limit);
    boolean same = before.process().equals(after.process()) && targetBefore.equals(targetAfter);
    return same
        ? Optional.empty()
        : Optional.of(
            new ProcessDifference(before.process(), after.process(), targetBefore, targetAfter));
  }

  private static List<MatterDifference> matters(Determination before, Determination after) {
    var first = byKey(before.matters(), MatterResult::matter);
    var second = byKey(after.matters(), MatterResult::matter);
    List<MatterDifference> differences = new ArrayList<>();
    for (var matter : keys(first, second)) {
      Optional<MatterResult> one = get(first, matter);
      Optional<MatterResult> other = get(second, matter);
      MatterDifference difference =
          new MatterDifference(
              matter,
              one.map(MatterResult::applicability),
              other.map(MatterResult::applicability),
              situations(one, other),
              materials(one, other),
              limit(one.map(MatterResult::limit), other.map(MatterResult::limit)));
      if (isDifferent(difference)) {
        differences.add(difference);
      }
    }
    return differences;
  }

  private static boolean isDifferent(MatterDifference difference) {
    return !difference.before().equals(difference.after())
        || !difference.situations().isEmpty()
        || !difference.materials().isEmpty()
        || difference.limit().isPresent();
  }

  private static List<SituationDifference> situations(
      Optional<MatterResult> before, Optional<MatterResult> after) {
    var first = byKey(all(before, MatterResult::situations), SituationResult::situation);
    var second = byKey(all(after, MatterResult::situations), SituationResult::situation);
    return keys(first, second).stream()
        .map(
            situation ->
                new SituationDifference(
                    situation,
                    standing(get(first, situation).map(SituationResult::certain)),
                    standing(get(second, situation).map(SituationResult::certain))))
        .filter(difference -> difference.before() != difference.after())
        .toList();
  }

  private static List<MaterialDifference> materials(
      Optional<MatterResult> before, Optional<MatterResult> after) {
    var first = byKey(all(before, MatterResult::materials), MaterialResult::material);
    var second = byKey(all(after, MatterResult::materials), MaterialResult::material);
    return keys(first, second).stream()
        .map(
            material ->
                new MaterialDifference(
                    material,
                    standing(get(first, material).map(MaterialResult::certain)),
                    get(first, material).map(MaterialResult::necessity),
                    get(first, material).map(MaterialResult::delivery).orElse(Delivery.FREE),
                    standing(get(second, material).map(MaterialResult::certain)),
                    get(second, material).map(MaterialResult::necessity),
                    get(second, material).map(MaterialResult::delivery).orElse(Delivery.FREE)))
        .filter(
            difference ->
                difference.before() != difference.after()
                    || !difference.necessityBefore().equals(difference.necessityAfter())
                    || !difference.deliveryBefore().equals(difference.deliveryAfter()))
        .toList();
  }

  private static Optional<LimitDifference> limit(
      Optional<LimitResult> before, Optional<LimitResult> after) {
    return before.map(Differences::shown).equals(after.map(Differences::shown))
        ? Optional.empty()
        : Optional.of(new LimitDifference(before, after));
  }

  /** What a reader sees of a limit: another citation for the same limit is no difference. */
  private static List<Object> shown(LimitResult limit) {
    return List.of(
        limit.statutory().map(StatedLimit::limit),
        limit.certain(),
        limit.promised().map(StatedLimit::limit));
  }

  private static Presence standing(Optional<Boolean> certain) {
    if (certain.isEmpty()) {
      return Presence.ABSENT;
    }
    return certain.get() ? Presence.CERTAIN : Presence.POSSIBLE;
  }

  private static <T> List<T> all(
      Optional<MatterResult> result, Function<MatterResult, List<T>> part) {
    return result.map(part).orElse(List.of());
  }

  private static <K, T> Map<K, T> byKey(Collection<T> things, Function<T, K> key) {
    Map<K, T> byKey = new LinkedHashMap<>();
    things.forEach(thing -> byKey.put(key.apply(thing), thing));
    return byKey;
  }

  private static <K> Set<K> keys(Map<K, ?> first, Map<K, ?> second) {
    Set<K> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    return keys;
  }

  private static <K, T> Optional<T> get(Map<K, T> map, K key) {
    return Optional.ofNullable(map.get(key));
  }
}
