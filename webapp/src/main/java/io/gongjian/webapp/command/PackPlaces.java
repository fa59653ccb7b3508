package io.gongjian.webapp.command;

import io.gongjian.engine.administration.KnownPlaces;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import java.nio.file.Path;
import java.util.List;

/** The departments, regions and lanes of packs. */
record PackPlaces(List<Pack> packs) implements KnownPlaces {

  /** Knows nothing, where nothing is asked. */
  static KnownPlaces none() {
    return new PackPlaces(List.of());
  }

  /** Knows what the packs of a folder say; a pack that cannot be loaded says nothing. */
  static KnownPlaces of(Path folder) {
    PacksFolder packs = new PacksFolder(folder, new PackLoader());
    return new PackPlaces(
        packs.names().parallelStream().flatMap(name -> packs.load(name).pack().stream()).toList());
  }

  @Override
  public boolean knows(DepartmentId department) {
    return packs.stream().anyMatch(pack -> pack.departments().containsKey(department));
  }

  @Override
  public boolean knows(RegionCode region) {
    return packs.stream().anyMatch(pack -> pack.regions().containsKey(region));
  }

  @Override
  public boolean knows(LaneId lane) {
    return packs.stream()
        .flatMap(pack -> pack.flows().values().stream())
        .anyMatch(flow -> flow.lanes().containsKey(lane));
  }
}
