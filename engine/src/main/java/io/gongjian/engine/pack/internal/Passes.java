package io.gongjian.engine.pack.internal;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.AskedWhere;
import io.gongjian.engine.pack.CalendarReading;
import io.gongjian.engine.pack.ClockCasesReading;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.FlowScenarioReading;
import io.gongjian.engine.pack.FlowTableReading;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.ScenarioReading;
import io.gongjian.engine.table.Place;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three passes over the files of a pack: shape, references, completeness. */
public final class Passes {

  private static final List<FileKind> NEEDED =
      List.of(FileKind.PACK, FileKind.VOCABULARY, FileKind.REGIONS, FileKind.DEPARTMENTS);

  private static final Set<FaultCode> MISSHAPEN =
      EnumSet.of(
          FaultCode.WRONG_TYPE,
          FaultCode.WRONG_FORM,
          FaultCode.VALUE_NOT_ALLOWED,
          FaultCode.KEY_NOT_ALLOWED_HERE,
          FaultCode.FULL_WIDTH_SIGN,
          FaultCode.BAD_DATE);

  private final FileReading reading = new FileReading();

  /** Loads a pack together with those it lies over. */
  public PackLoading load(PackSource source) {
    PackFiles own = source.own();
    List<PackFault> faults = new ArrayList<>();
    List<SourceFile> ownFiles = reading.read(own, faults);
    Optional<String> wanted = extended(ownFiles);
    PackSource whole = new PackSource(own, below(source, wanted));
    List<SourceFile> files = new ArrayList<>();
    whole.below().forEach(pack -> files.addAll(0, reading.read(pack, faults)));
    files.addAll(ownFiles);
    files.forEach(file -> faults.addAll(file.faults()));
    if (wanted.isPresent() && whole.base().isEmpty()) {
      addNew(List.of(baseNotFound(ownFiles, wanted.get())), faults);
      return new PackLoading(Optional.empty(), ordered(own.name(), faults));
    }
    PackFiles lowest = lowest(whole);
    missing(lowest, files, faults);
    if (whole.below().size() >= PackSource.MOST_PACKS) {
      extending(own, files, faults);
    } else if (whole.base().isPresent()) {
      extending(lowest, files, faults);
    }
    Content content = new Content(own.name(), withUnread(files, faults));
    addNew(beyondShape(content), faults);
    Templates templates = new Templates(whole);
    addNew(templates.check(content), faults);
    List<PackFault> all = ordered(own.name(), faults);
    if (all.stream().anyMatch(PackFault::isError)) {
      return new PackLoading(Optional.empty(), all);
    }
    Pack pack = new PackBinding(content, templates).bind(whole.hash(), baseHash(whole));
    return new PackLoading(Optional.of(pack), all);
  }

  /** Those of the files below that each are named by the one over them. */
  private List<PackFiles> below(PackSource source, Optional<String> named) {
    List<PackFiles> below = new ArrayList<>();
    Optional<String> wanted = named;
    for (PackFiles files : source.below()) {
      if (wanted.filter(files.name()::equals).isEmpty()) {
        break;
      }
      below.add(files);
      wanted = baseOf(files);
    }
    return below;
  }

  private static PackFiles lowest(PackSource source) {
    List<PackFiles> below = source.below();
    return below.isEmpty() ? source.own() : below.get(below.size() - 1);
  }

  private static Optional<String> baseHash(PackSource source) {
    List<PackFiles> below = source.below();
    return source.base().map(base -> base.hashWith(below.subList(1, below.size())));
  }

  /**
   * Reads a pack that was checked when it was kept, whatever today's checks would say of it. A file
   * that cannot be read at all is an accident: without it the pack would say less than it did.
   */
  public Pack kept(PackSource source) {
    PackFiles own = source.own();
    List<PackFault> passedOver = new ArrayList<>();
    List<SourceFile> ownFiles = reading.read(own, passedOver);
    Optional<String> wanted = extended(ownFiles);
    PackSource whole = new PackSource(own, below(source, wanted));
    if (wanted.isPresent() && whole.base().isEmpty()) {
      throw unreadable(own.name() + " without " + wanted.get(), null);
    }
    List<SourceFile> files = new ArrayList<>();
    whole.below().forEach(pack -> files.addAll(0, reading.read(pack, passedOver)));
    files.addAll(ownFiles);
    for (SourceFile file : files) {
      if (file.root().isEmpty()) {
        throw unreadable(file.pack() + "/" + file.path(), null);
      }
    }
    try {
      Content content = new Content(own.name(), files);
      if (content.items(FileKind.REGIONS, "regions").isEmpty()
          || content.items(FileKind.DEPARTMENTS, "departments").isEmpty()
          || content.items(FileKind.VOCABULARY, "groups").isEmpty()) {
        throw unreadable(own.name(), null);
      }
      return new PackBinding(content, new Templates(whole)).bind(whole.hash(), baseHash(whole));
    } catch (NoSuchElementException
        | IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | ClassCastException
        | DateTimeException saysTooLittle) {
      throw unreadable(own.name(), saysTooLittle);
    }
  }

  private static EngineException unreadable(String what, @Nullable RuntimeException cause) {
    return new EngineException(ErrorCode.UNREADABLE_PACK, "kept version of [" + what + "]", cause);
  }

  /** The id of the pack that {@code files} extend, where their {@code pack.yaml} can be read. */
  public Optional<String> baseOf(PackFiles files) {
    return files
        .find("pack.yaml")
        .map(bytes -> reading.read(files.name(), "pack.yaml", FileKind.PACK, bytes))
        .flatMap(file -> extended(List.of(file)));
  }

  /** The region that {@code files} state, where their {@code pack.yaml} can be read. */
  public Optional<PackLoader.StatedRegion> regionOf(PackFiles files) {
    return files
        .find("pack.yaml")
        .flatMap(bytes -> reading.read(files.name(), "pack.yaml", FileKind.PACK, bytes).entry())
        .flatMap(
            pack ->
                FileNames.code(pack, "region")
                    .map(code -> new PackLoader.StatedRegion(code, pack.near("region").place())));
  }

  /** What the cases or the question of a file say of region and day, whatever pack answers. */
  public List<AskedWhere> askedWhere(String name, byte[] bytes) {
    Optional<Entry> root = reading.read("", name, FileKind.FACTS, bytes).entry();
    List<Entry> cases = root.map(file -> file.items("cases")).orElse(List.of());
    return (cases.isEmpty() ? root.stream().toList() : cases)
        .stream()
            .map(
                one ->
                    new AskedWhere(
                        one.place().path(),
                        one.text("region").filter(RegionCode::isCode).map(RegionCode::new),
                        one.date("asOf")))
            .toList();
  }

  /**
   * Reads scenarios of a file against a pack.
   *
   * @param wanted whether a case is read, by its place in the file
   */
  public ScenarioReading scenarios(
      Pack pack, String folder, String name, byte[] bytes, Predicate<String> wanted) {
    SourceFile file = reading.read(folder, name, FileKind.SCENARIOS, bytes);
    List<PackFault> faults = new ArrayList<>(file.faults());
    ScenarioBinding binding = new ScenarioBinding(new PackNames(pack));
    List<Entry> cases =
        file.entry().map(root -> root.items("cases")).orElse(List.of()).stream()
            .filter(one -> wanted.test(one.place().path()))
            .toList();
    addNew(binding.check(cases), faults);
    faults.sort(PackFault.IN_ORDER);
    boolean usable = faults.stream().noneMatch(PackFault::isError);
    return new ScenarioReading(usable ? binding.bind(cases) : List.of(), faults);
  }

  /** Reads a file with the facts of one question against a pack: YAML or JSON. */
  public ScenarioReading question(Pack pack, String folder, String name, byte[] bytes) {
    SourceFile file = reading.read(folder, name, FileKind.FACTS, bytes);
    List<PackFault> faults = new ArrayList<>(file.faults());
    ScenarioBinding binding = new ScenarioBinding(new PackNames(pack));
    file.entry().ifPresent(root -> addNew(binding.checkQuestion(root), faults));
    faults.sort(PackFault.IN_ORDER);
    boolean usable = faults.stream().noneMatch(PackFault::isError);
    return new ScenarioReading(
        usable
            ? file.entry().map(root -> binding.bindQuestion(root, name)).stream().toList()
            : List.of(),
        faults);
  }

  /** Reads the calendars of a pack and of those that it lies over, and nothing else. */
  public CalendarReading calendars(PackSource source) {
    List<SourceFile> files = new ArrayList<>();
    Stream.concat(Stream.of(source.own()), source.below().stream())
        .forEach(
            pack ->
                pack.paths().stream()
                    .filter(path -> FileKind.at(path).filter(FileKind.CALENDAR::equals).isPresent())
                    .map(
                        path ->
                            reading.read(
                                pack.name(),
                                path,
                                FileKind.CALENDAR,
                                pack.find(path).orElseThrow()))
                    .forEach(files::add));
    List<PackFault> faults = new ArrayList<>();
    files.forEach(file -> faults.addAll(file.faults()));
    Content content = new Content(source.own().name(), files);
    addNew(DatesInForce.check(content), faults);
    faults.sort(PackFault.IN_ORDER);
    boolean usable = faults.stream().noneMatch(PackFault::isError);
    return new CalendarReading(
        usable
            ? content.roots(FileKind.CALENDAR).stream().map(CatalogueBinding::calendar).toList()
            : List.of(),
        faults);
  }

  /** Reads a file with readings of clocks: YAML or JSON. */
  public ClockCasesReading clockCases(String folder, String name, byte[] bytes) {
    SourceFile file = reading.read(folder, name, FileKind.CLOCK_CASES, bytes);
    List<PackFault> faults = new ArrayList<>(file.faults());
    file.entry().ifPresent(root -> addNew(ClockBinding.check(root), faults));
    faults.sort(PackFault.IN_ORDER);
    Optional<Entry> usable =
        file.entry().filter(root -> faults.stream().noneMatch(PackFault::isError));
    return new ClockCasesReading(
        usable.flatMap(ClockBinding::calendar),
        usable.map(ClockBinding::cases).orElse(List.of()),
        faults);
  }

  /** Reads a file of flows and cases of them: YAML or JSON. */
  public FlowScenarioReading flowScenarios(String folder, String name, byte[] bytes) {
    SourceFile file = reading.read(folder, name, FileKind.FLOW_CASES, bytes);
    List<PackFault> faults = new ArrayList<>(file.faults());
    file.entry().ifPresent(root -> addNew(FlowCases.check(root), faults));
    faults.sort(PackFault.IN_ORDER);
    boolean usable = faults.stream().noneMatch(PackFault::isError);
    return new FlowScenarioReading(
        usable ? file.entry().map(FlowCases::bind).orElse(List.of()) : List.of(), faults);
  }

  /** Reads a flow that is not yet one of a pack, and checks it as if it were. */
  public FlowTableReading flow(Pack pack, String folder, String name, byte[] bytes) {
    SourceFile file = reading.read(folder, name, FileKind.FLOW, bytes);
    List<PackFault> faults = new ArrayList<>(file.faults());
    file.entry().ifPresent(root -> addNew(FlowChecks.check(new PackNames(pack), root), faults));
    faults.sort(PackFault.IN_ORDER);
    boolean usable = faults.stream().noneMatch(PackFault::isError);
    return new FlowTableReading(
        usable ? file.entry().map(FlowTables::packFlow) : Optional.empty(), faults);
  }

  private static List<PackFault> beyondShape(Content content) {
    List<PackFault> faults = new ArrayList<>(content.duplicates());
    faults.addAll(FileNames.check(content));
    faults.addAll(VocabularyValues.check(content));
    faults.addAll(ConstraintReading.check(content));
    faults.addAll(CatalogueReferences.check(content));
    faults.addAll(TableReferences.check(content));
    FormContent forms = new FormContent(content);
    faults.addAll(forms.faults());
    faults.addAll(FieldReferences.check(content, forms));
    faults.addAll(Cycles.check(content));
    faults.addAll(TermReferences.check(content));
    faults.addAll(OverlayBounds.check(content));
    faults.addAll(FlowChecks.check(content));
    faults.addAll(FlowLimits.check(content));
    faults.addAll(StageFlows.check(content));
    faults.addAll(new FlowScenarios(content).check());
    faults.addAll(Completeness.check(content));
    ScenarioBinding scenarios = new ScenarioBinding(content);
    content.roots(FileKind.SCENARIOS).forEach(root -> faults.addAll(scenarios.check(root)));
    return faults;
  }

  /** Adds faults, but none of a value whose shape is wrong already. */
  private static void addNew(List<PackFault> more, List<PackFault> faults) {
    Set<Place> misshapen =
        faults.stream()
            .filter(fault -> MISSHAPEN.contains(fault.code()))
            .map(PackFault::place)
            .collect(Collectors.toSet());
    more.stream().filter(fault -> !misshapen.contains(fault.place())).forEach(faults::add);
  }

  private static Optional<String> extended(List<SourceFile> files) {
    return files.stream()
        .filter(file -> file.kind() == FileKind.PACK)
        .flatMap(file -> file.entry().stream())
        .flatMap(pack -> pack.text("extends").stream())
        .findFirst();
  }

  private static PackFault baseNotFound(List<SourceFile> files, String wanted) {
    return files.stream()
        .filter(file -> file.kind() == FileKind.PACK)
        .flatMap(file -> file.entry().stream())
        .map(pack -> pack.near("extends").fault(FaultCode.BASE_NOT_FOUND, wanted))
        .findFirst()
        .orElseThrow();
  }

  private static void missing(PackFiles pack, List<SourceFile> files, List<PackFault> faults) {
    for (FileKind kind : NEEDED) {
      if (files.stream().noneMatch(file -> isOf(pack, file, kind))
          && faults.stream().noneMatch(fault -> isAt(pack, fault, kind))) {
        String path = path(kind);
        faults.add(PackFault.of(FaultCode.FILE_MISSING, Place.file(pack.name(), path), path));
      }
    }
  }

  /** The lowest of the packs stands on nothing else, and a fourth one on none. */
  private static void extending(PackFiles pack, List<SourceFile> files, List<PackFault> faults) {
    files.stream()
        .filter(file -> isOf(pack, file, FileKind.PACK))
        .flatMap(file -> file.entry().stream())
        .flatMap(root -> root.get("extends").stream())
        .forEach(entry -> faults.add(entry.fault(FaultCode.BASE_IS_OVERLAY, entry.shown())));
  }

  private static boolean isOf(PackFiles pack, SourceFile file, FileKind kind) {
    return file.kind() == kind && file.pack().equals(pack.name());
  }

  private static boolean isAt(PackFiles pack, PackFault fault, FileKind kind) {
    return fault.place().pack().equals(pack.name()) && fault.place().file().equals(path(kind));
  }

  private static String path(FileKind kind) {
    return kind.schema().replace(".schema.json", ".yaml");
  }

  /** Adds the files that were refused or are missing as unread ones, so that they cause no more. */
  private static List<SourceFile> withUnread(List<SourceFile> files, List<PackFault> faults) {
    List<SourceFile> all = new ArrayList<>(files);
    Set<String> known = new HashSet<>();
    files.forEach(file -> known.add(file.pack() + "/" + file.path()));
    for (PackFault fault : faults) {
      Place place = fault.place();
      FileKind.at(place.file())
          .filter(kind -> known.add(place.pack() + "/" + place.file()))
          .ifPresent(
              kind ->
                  all.add(
                      new SourceFile(
                          place.pack(), place.file(), kind, Optional.empty(), List.of())));
    }
    return all;
  }

  /** In order, without warnings on the pack below: they are told when that pack is checked. */
  private static List<PackFault> ordered(String own, List<PackFault> faults) {
    return faults.stream()
        .filter(fault -> fault.isError() || fault.place().pack().equals(own))
        .distinct()
        .sorted(PackFault.IN_ORDER)
        .toList();
  }
}
