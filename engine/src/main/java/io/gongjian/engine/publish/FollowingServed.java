package io.gongjian.engine.publish;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a node serve what another one published. A version is announced by a row that every node
 * reads; what serves is swapped at once, and a version that this node cannot load changes nothing.
 */
public final class FollowingServed {

  private static final Logger LOG = LoggerFactory.getLogger(FollowingServed.class);

  private final ListAnnounced listAnnounced;
  private final FindKeptSource findKeptSource;
  private final PublishingPack publishing;
  private final ServingPacks serving;
  private final Set<PackReference> refused = new HashSet<>();

  public FollowingServed(
      ListAnnounced listAnnounced,
      FindKeptSource findKeptSource,
      PublishingPack publishing,
      ServingPacks serving) {
    this.listAnnounced = listAnnounced;
    this.findKeptSource = findKeptSource;
    this.publishing = publishing;
    this.serving = serving;
  }

  /** Serves what was announced since; returns what serves anew. */
  public synchronized List<PackReference> follow() {
    List<Publication> before = serving.publications();
    if (before.isEmpty()) {
      return List.of();
    }
    List<PackReference> strange =
        listAnnounced.announced().stream().filter(this::isStrange).toList();
    List<PackReference> fresh = new ArrayList<>();
    Map<String, Publication> all = new TreeMap<>();
    before.forEach(one -> all.put(one.name(), one));
    for (PackReference reference : strange) {
      Optional<Publication> announced =
          findKeptSource.find(reference).flatMap(publishing::announced);
      if (announced
          .flatMap(Publication::pack)
          .map(Pack::reference)
          .equals(Optional.of(reference))) {
        all.put(reference.id(), announced.orElseThrow());
        fresh.add(reference);
      } else {
        refused.add(reference);
        LOG.error("Another node serves pack {}, which this node cannot load", reference);
      }
    }
    if (!fresh.isEmpty()) {
      serving.swap(List.copyOf(all.values()));
      LOG.info("Packs {} serve, as another node announced", fresh);
    }
    return fresh;
  }

  private boolean isStrange(PackReference announced) {
    return !refused.contains(announced) && serving.find(announced).isEmpty();
  }
}
