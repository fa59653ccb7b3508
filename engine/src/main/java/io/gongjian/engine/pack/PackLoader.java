package io.gongjian.engine.pack;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.pack.internal.Passes;
import io.gongjian.engine.table.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Loads packs. What is wrong with the content is told as faults, all at once, and never thrown. One
 * loader serves all threads.
 */
public final class PackLoader {

  private final Passes passes = new Passes();

  /**
   * Loads {@code own} together with the pack that it extends.
   *
   * @param base the pack that {@code own} names in {@code extends}; one that it does not name is
   *     passed over
   */
  public PackLoading load(PackFiles own, Optional<PackFiles> base) {
    return load(new PackSource(own, base));
  }

  /** Loads a pack from its files and those of the packs that it lies over. */
  public PackLoading load(PackSource source) {
    PackFiles own = source.own();
    List<PackFault> faults = new ArrayList<>();
    return Accidents.told(
            Place.file(own.name(), "pack.yaml"),
            faults::add,
            Optional.<PackLoading>empty(),
            () -> Optional.of(passes.load(source)))
        .orElseGet(() -> new PackLoading(Optional.empty(), faults));
  }

  /**
   * Reads a version that was kept, to make its answers again and to name what they name. It was
   * checked when it served; what newer checks would find in it does not keep it from being read.
   *
   * @throws EngineException UNREADABLE_PACK when a file of it cannot be read or says too little for
   *     a pack to be made of it
   */
  public Pack kept(PackSource source) {
    return passes.kept(source);
  }

  /** The region that the {@code pack.yaml} of {@code files} states, where it can be read. */
  public Optional<StatedRegion> regionOf(PackFiles files) {
    return passes.regionOf(files);
  }

  /** A region with the place that states it. */
  public record StatedRegion(RegionCode code, Place place) {}

  /** The name of the pack that {@code files} extend. */
  public Optional<String> baseOf(PackFiles files) {
    return passes.baseOf(files);
  }

  /**
   * What the cases of a file, or its one question, say of region and day; nothing for a file that
   * cannot be read.
   */
  public List<AskedWhere> askedWhere(String file, byte[] bytes) {
    return passes.askedWhere(file, bytes);
  }

  /**
   * Reads a file of scenarios against {@code pack}.
   *
   * @param folder the name of the folder, for messages
   */
  public ScenarioReading scenarios(Pack pack, String folder, String file, byte[] bytes) {
    return scenarios(pack, folder, file, bytes, place -> true);
  }

  /**
   * Reads some scenarios of a file against {@code pack}, such as one given on the command line.
   *
   * @param folder the name of the folder, for messages
   * @param wanted whether a case is read, by its place in the file as a JSON pointer
   */
  public ScenarioReading scenarios(
      Pack pack, String folder, String file, byte[] bytes, Predicate<String> wanted) {
    return passes.scenarios(pack, folder, file, bytes, wanted);
  }

  /**
   * Reads the facts of one question, alone or as {@code {region, asOf, facts}}, in YAML or JSON.
   *
   * @param folder the name of the folder, for messages
   */
  public ScenarioReading question(Pack pack, String folder, String file, byte[] bytes) {
    return passes.question(pack, folder, file, bytes);
  }

  /**
   * Reads the calendars of a pack and of those that it lies over, and nothing else: what is wrong
   * elsewhere keeps nobody from counting days.
   */
  public CalendarReading calendars(PackSource source) {
    return passes.calendars(source);
  }

  /**
   * Reads a file with readings of clocks, in YAML or JSON.
   *
   * @param folder the name of the folder, for messages
   */
  public ClockCasesReading clockCases(String folder, String file, byte[] bytes) {
    return passes.clockCases(folder, file, bytes);
  }

  /**
   * Reads a file of flows and cases of them, which says all that they need.
   *
   * @param folder the name of the folder, for messages
   */
  public FlowScenarioReading flowScenarios(String folder, String file, byte[] bytes) {
    return passes.flowScenarios(folder, file, bytes);
  }

  /**
   * Reads a flow that is not yet one of a pack, and checks it as if it were.
   *
   * @param folder the name of the folder, for messages
   */
  public FlowTableReading flow(Pack pack, String folder, String file, byte[] bytes) {
    return passes.flow(pack, folder, file, bytes);
  }
}
