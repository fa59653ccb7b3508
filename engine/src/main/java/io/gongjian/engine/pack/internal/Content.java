package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a pack and of the pack it extends, with all ids they declare. */
final class Content implements Names {

  private final String own;
  private final List<SourceFile> files;
  private final Map<IdKind, Map<String, Entry>> declared = new EnumMap<>(IdKind.class);
  private final List<SourceFile> unread;
  private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
  private final List<PackFault> duplicates;

  /**
   * @param own the name of the pack itself
   * @param files those of the pack it extends first
   */
  Content(String own, List<SourceFile> files) {
    this.own = own;
    this.files = List.copyOf(files);
    for (IdKind kind : IdKind.values()) {
      declared.put(kind, new LinkedHashMap<>());
    }
    this.unread = files.stream().filter(file -> file.root().isEmpty()).toList();
    this.duplicates = new Declarations(this).collect();
    for (Entry fact : declared(IdKind.FACT).values()) {
      FactBinding.lenient(fact).ifPresent(bound -> facts.put(bound.id().value(), bound));
    }
  }

  /** Ids that are declared twice. */
  List<PackFault> duplicates() {
    return duplicates;
  }

  boolean isOwn(Entry entry) {
    return isOwn(entry.file());
  }

  boolean isOwn(SourceFile file) {
    return file.pack().equals(own);
  }

  String own() {
    return own;
  }

  /** The files of a kind that could be read. */
  List<Entry> roots(FileKind kind) {
    return files.stream()
        .filter(file -> file.kind() == kind)
        .flatMap(file -> file.entry().stream())
        .toList();
  }

  /** The items of the list {@code key} over all files of a kind. */
  List<Entry> items(FileKind kind, String key) {
    return roots(kind).stream().flatMap(root -> root.items(key).stream()).toList();
  }

  List<SourceFile> files() {
    return files;
  }

  /** True when a file could not be read that may say more of {@code matter}. */
  boolean isUnread(FileKind kind, String matter) {
    return unread.stream()
        .filter(file -> file.kind() == kind)
        .anyMatch(file -> file.matter().filter(matter::equals).isPresent());
  }

  /** True when {@code id} may be declared in a file that could not be read. */
  private boolean mayBeUnread(IdKind kind, String id) {
    String folder = id.split("[/#]", 2)[0];
    return unread.stream()
        .filter(file -> file.kind() == kind.declaredIn())
        .anyMatch(file -> !kind.hasFolder() || file.folder(1).equals(folder));
  }

  Map<String, Entry> declared(IdKind kind) {
    return declared.getOrDefault(kind, Map.of());
  }

  /** Declares an id; returns the entry that had it before, if any. */
  Optional<Entry> declare(IdKind kind, String id, Entry entry) {
    Map<String, Entry> ids = declared.getOrDefault(kind, new LinkedHashMap<>());
    return Optional.ofNullable(ids.putIfAbsent(id, entry));
  }

  @Override
  public boolean knows(IdKind kind, String id) {
    return declared(kind).containsKey(id) || mayBeUnread(kind, id);
  }

  @Override
  public Collection<String> known(IdKind kind) {
    return Collections.unmodifiableSet(declared(kind).keySet());
  }

  @Override
  public Optional<FactDefinition> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** The own pack's {@code pack.yaml}. */
  Optional<Entry> ownPack() {
    return roots(FileKind.PACK).stream().filter(this::isOwn).findFirst();
  }

  /** The {@code pack.yaml} of the pack that is extended: the nearest of those below. */
  Optional<Entry> basePack() {
    return packs().stream().filter(pack -> !isOwn(pack)).findFirst();
  }

  /** The {@code pack.yaml} of each pack, the own one first, the province last. */
  List<Entry> packs() {
    List<Entry> packs = new ArrayList<>(roots(FileKind.PACK));
    Collections.reverse(packs);
    return packs;
  }

  /** The {@code pack.yaml} beside an entry. */
  Optional<Entry> packOf(Entry entry) {
    return packs().stream()
        .filter(pack -> pack.file().pack().equals(entry.file().pack()))
        .findFirst();
  }

  /** What packs fill, the nearest pack first. */
  List<Entry> fills() {
    List<Entry> roots = new ArrayList<>(roots(FileKind.FILLS));
    Collections.reverse(roots);
    return roots.stream().flatMap(root -> root.items("fills").stream()).toList();
  }

  /** All tables, those that decide {@code what}. */
  List<Entry> tables(String what) {
    return roots(FileKind.TABLE).stream()
        .filter(table -> table.text("decides").filter(what::equals).isPresent())
        .toList();
  }

  /** Tells when {@code reference} names nothing. */
  static List<PackFault> unresolved(Names names, IdKind kind, Optional<Entry> reference) {
    List<PackFault> faults = new ArrayList<>();
    reference.ifPresent(
        entry ->
            entry
                .text()
                .filter(id -> !names.knows(kind, id))
                .ifPresent(id -> faults.add(unknown(names, kind, entry, id))));
    return faults;
  }

  /** Tells all references of a list that name nothing. */
  static List<PackFault> unresolved(Names names, IdKind kind, List<Entry> references) {
    List<PackFault> faults = new ArrayList<>();
    references.forEach(one -> faults.addAll(unresolved(names, kind, Optional.of(one))));
    return faults;
  }

  /** Tells citations whose instrument or article is not there. */
  static List<PackFault> uncited(Names names, List<Entry> citations) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry citation : citations) {
      String id = citation.text().filter(text -> text.contains("#")).orElse("");
      String instrument = id.substring(0, Math.max(0, id.indexOf('#')));
      if (!instrument.isEmpty() && !names.knows(IdKind.INSTRUMENT, instrument)) {
        faults.add(unknown(names, IdKind.INSTRUMENT, citation, instrument));
      } else if (!instrument.isEmpty() && !names.knows(IdKind.ARTICLE, id)) {
        faults.add(unknown(names, IdKind.ARTICLE, citation, id));
      }
    }
    return faults;
  }

  static PackFault unknown(Names names, IdKind kind, Entry at, String id) {
    return at.fault(kind.unknown(), id).maybe(NearestName.of(id, names.known(kind)));
  }

  /** A fault of the whole pack. */
  PackFault fault(FaultCode code, String file, String... args) {
    return PackFault.of(code, Place.file(own, file), args);
  }
}
