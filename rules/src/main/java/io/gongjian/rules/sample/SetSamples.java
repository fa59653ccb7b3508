package io.gongjian.rules.sample;

import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Membership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets: none, each member alone, and, from a current set, one member more or less. */
final class SetSamples implements SlotSamples {

  private final List<String> members;
  private final List<Sample> samples = new ArrayList<>();

  SetSamples(ColumnType type) {
    this.members = List.copyOf(type.values());
    add(Set.of());
    members.forEach(member -> add(Set.of(member)));
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
