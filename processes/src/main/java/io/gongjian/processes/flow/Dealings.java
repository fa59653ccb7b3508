package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What goes on in a case beside its steps.
 *
 * @param corrections how often the applicant was asked to mend
 * @param extended whether days were added
 * @param parties everybody who got a task
 * @param urged when somebody urged last
 */
record Dealings(
    Pause pause,
    int corrections,
    boolean extended,
    List<Deputyship> deputies,
    Set<PersonId> parties,
    Map<PersonId, FlowMoment> urged) {

  Dealings {
    deputies = deputies.stream().distinct().toList();
    parties = Collections.unmodifiableSet(new TreeSet<>(parties));
    urged = Collections.unmodifiableMap(new TreeMap<>(urged));
  }

  static Dealings none() {
    return new Dealings(new Pause.None(), 0, false, List.of(), Set.of(), Map.of());
  }

  Dealings paused(Pause by) {
    return new Dealings(by, corrections, extended, deputies, parties, urged);
  }

  Dealings corrected(Pause by) {
    return new Dealings(by, corrections + 1, extended, deputies, parties, urged);
  }

  Dealings extendedOnce() {
    return new Dealings(pause, corrections, true, deputies, parties, urged);
  }

  Dealings with(List<Deputyship> some) {
    return new Dealings(pause, corrections, extended, some, parties, urged);
  }

  Dealings with(Deputyship one) {
    List<Deputyship> more = new ArrayList<>(deputies);
    more.add(one);
    return with(more);
  }

  Dealings joinedBy(Collection<PersonId> people) {
    Set<PersonId> more = new TreeSet<>(parties);
    more.addAll(people);
    return new Dealings(pause, corrections, extended, deputies, more, urged);
  }

  Dealings urgedBy(PersonId person, FlowMoment at) {
    Map<PersonId, FlowMoment> more = new TreeMap<>(urged);
    more.put(person, at);
    return new Dealings(pause, corrections, extended, deputies, parties, more);
  }
}
