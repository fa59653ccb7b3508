package io.gongjian.rules.sample;

import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets: none, each member alone, and, from a current set, one member more or less. */
final class SetSamples implements SlotSamples {

  private final List<String> members;
  private final List<Sample> samples = new ArrayList<>();

  SetSamples(ColumnType type, Collection<Condition> conditions) {
    this.members = List.copyOf(type.values());
    Set<Set<String>> sets = new LinkedHashSet<>();
    sets.add(Set.of());
    members.forEach(member -> sets.add(Set.of(member)));
    for (Condition condition : conditions) {
      counted(condition).ifPresent(least -> addAround(least, condition.members(), sets));
    }
    sets.forEach(this::add);
  }

  private static Optional<Integer> counted(Condition condition) {
    if (condition instanceof Condition.HasAtLeast some) {
      return Optional.of(some.least());
    }
    return condition instanceof Condition.HasFewerThan few
        ? Optional.of(few.least())
        : Optional.empty();
  }

  /** One fewer than the number asked for, just as many, and all. */
  private static void addAround(int least, Set<String> asked, Set<Set<String>> sets) {
    List<String> inOrder = List.copyOf(new TreeSet<>(asked));
    sets.add(Set.copyOf(inOrder.subList(0, least - 1)));
    sets.add(Set.copyOf(inOrder.subList(0, least)));
    sets.add(Set.copyOf(inOrder));
  }

  private void add(Set<String> set) {
    samples.add(new Sample(Membership.known(set), samples.size()));
  }

  @Override
  public List<Sample> all() {
    return samples;
  }

  @Override
  public List<Sample> others(@Nullable Object current) {
    if (!(current instanceof Membership now)) {
      return samples;
    }
    List<Sample> near = new ArrayList<>();
    for (String member : members) {
      Set<String> changed = new TreeSet<>(now.certain());
      if (!changed.remove(member)) {
        changed.add(member);
      }
      near.add(new Sample(Membership.known(changed), near.size()));
    }
    if (now.certain().size() > 1) {
      near.add(new Sample(Membership.known(Set.of()), near.size()));
    }
    return near;
  }

  @Override
  public String describe(Collection<Sample> run) {
    return run.stream()
        .map(sample -> new TreeSet<>(((Membership) sample.value()).certain()))
        .map(set -> String.join(", ", set))
        .map(text -> text.isEmpty() ? "[]" : "[" + text + "]")
        .collect(Collectors.joining(" | "));
  }
}
