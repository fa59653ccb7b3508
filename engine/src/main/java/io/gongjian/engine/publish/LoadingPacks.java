package io.gongjian.engine.publish;

import io.gongjian.engine.pack.Accidents;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.table.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the packs of a folder and lets them serve, all at once. What one of them holds keeps
 * neither the others nor the server from starting: for files with faults the version that served
 * last stands in.
 */
public final class LoadingPacks {

  private static final Logger LOG = LoggerFactory.getLogger(LoadingPacks.class);
  private static final int SHOWN_FAULTS = 20;

  private final PackLoader loader;
  private final PublishingPack publishing;
  private final ListServed listServed;
  private final NoteServing noteServing;
  private final ServingPacks serving;

  public LoadingPacks(
      PackLoader loader,
      PublishingPack publishing,
      ListServed listServed,
      NoteServing noteServing,
      ServingPacks serving) {
    this.loader = loader;
    this.publishing = publishing;
    this.listServed = listServed;
    this.noteServing = noteServing;
    this.serving = serving;
  }

  /**
   * Loads all packs of {@code folder}; those of the folder before that are gone serve no longer. A
   * folder that cannot be read leaves all that served last.
   */
  public synchronized void load(Path folder) {
    Map<String, Publication> published = new TreeMap<>();
    List<PackFault> unread = new ArrayList<>();
    PacksFolder packs = new PacksFolder(folder, loader);
    List<String> names =
        Accidents.told(unreadable(folder, ""), unread::add, List.of(), packs::names);
    if (!unread.isEmpty()) {
      PackFault fault =
          PackFault.of(FaultCode.FILE_NOT_READABLE, unread.get(0).place(), folder.toString());
      LOG.error("The folder of packs [{}] cannot be read", folder);
      remembered().forEach(name -> published.put(name, publishing.unread(name, fault)));
    }
    Map<String, PackSource> sources = new TreeMap<>();
    for (String name : names) {
      List<PackFault> faults = new ArrayList<>();
      Accidents.told(
              unreadable(folder, name),
              faults::add,
              Optional.<PackSource>empty(),
              () -> Optional.of(packs.source(name)))
          .ifPresent(source -> sources.put(name, source));
      faults.forEach(fault -> published.put(name, publishing.unread(name, fault)));
    }
    sources.keySet().forEach(name -> publish(name, sources, published, new HashSet<>()));
    holdRivalsBack(sources, published);
    serve(published);
  }

  /**
   * Holds back the packs of a region that another one has. What lies over one of them does not
   * serve over it either: what stood in its place last does.
   */
  private void holdRivalsBack(Map<String, PackSource> sources, Map<String, Publication> published) {
    Set<String> rivals = Rivals.holdBack(published);
    if (rivals.isEmpty()) {
      return;
    }
    Set<String> over = new TreeSet<>();
    for (String name : sources.keySet()) {
      if (!rivals.contains(name) && bases(name, sources).anyMatch(rivals::contains)) {
        over.add(name);
      }
    }
    published.keySet().removeAll(over);
    over.forEach(name -> publish(name, sources, published, new HashSet<>()));
    Rivals.holdBack(published);
  }

  /** The packs that a pack lies over. */
  private Stream<String> bases(String name, Map<String, PackSource> sources) {
    Set<String> bases = new LinkedHashSet<>();
    Optional<String> next = base(name, sources);
    while (next.filter(bases::add).isPresent()) {
      next = base(next.get(), sources);
    }
    return bases.stream();
  }

  private Optional<String> base(String name, Map<String, PackSource> sources) {
    PackSource source = Objects.requireNonNull(sources.get(name));
    return loader.baseOf(source.own()).filter(sources::containsKey);
  }

  /**
   * Publishes a pack once that which it extends is published.
   *
   * @param over the packs that wait for it, so that a circle comes to an end
   */
  private void publish(
      String name,
      Map<String, PackSource> sources,
      Map<String, Publication> published,
      Set<String> over) {
    if (published.containsKey(name) || !over.add(name)) {
      return;
    }
    PackSource source = Objects.requireNonNull(sources.get(name));
    Optional<String> extended = base(name, sources);
    extended.ifPresent(base -> publish(base, sources, published, over));
    Optional<Publication> base = extended.flatMap(id -> Optional.ofNullable(published.get(id)));
    published.putIfAbsent(name, publishing.publish(source, base));
  }

  private void serve(Map<String, Publication> published) {
    List<Publication> all = List.copyOf(published.values());
    all.forEach(LoadingPacks::tell);
    serving.swap(all);
    try {
      noteServing.note(serving.packs().stream().map(Pack::reference).toList(), published.keySet());
    } catch (RuntimeException accident) {
      LOG.error("Which packs serve could not be noted", accident);
    }
  }

  private List<String> remembered() {
    try {
      return listServed.list();
    } catch (RuntimeException accident) {
      LOG.error("Which packs served last cannot be read", accident);
      return List.of();
    }
  }

  private static Place unreadable(Path folder, String name) {
    Path last = folder.getFileName();
    return Place.file(name.isEmpty() && last != null ? last.toString() : name, "");
  }

  private static void tell(Publication publication) {
    publication
        .pack()
        .ifPresent(pack -> LOG.info("Pack {} serves region {}", pack.reference(), pack.region()));
    List<PackFault> faults = publication.errors();
    if (!faults.isEmpty()) {
      LOG.error(
          "The files of pack {} have {} faults and do not serve; {}",
          publication.name(),
          faults.size(),
          publication.isLastGood() ? "the version that served last does" : "nothing does");
    }
    faults.stream()
        .limit(SHOWN_FAULTS)
        .forEach(
            fault ->
                LOG.error("{} {} {}", fault.code(), fault.place(), fault.what(Locale.ENGLISH)));
  }
}
