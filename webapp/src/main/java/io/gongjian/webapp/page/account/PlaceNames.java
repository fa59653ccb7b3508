package io.gongjian.webapp.page.account;

import io.gongjian.engine.administration.KnownPlaces;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.text.LocalText;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The departments, regions and lanes of the packs that serve, in the reader's language. */
@Named("placeNames")
@RequestScoped
public class PlaceNames {

  @Inject ServingPacks serving;
  @Inject PageWords words;

  private final Map<LaneId, List<LocalText>> lanes = new TreeMap<>();

  /** All departments: their name, then their id, as a list to choose from wants it. */
  public Map<String, String> getDepartments() {
    Map<DepartmentId, Department> all = new TreeMap<>();
    serving.packs().stream().map(Pack::departments).forEach(all::putAll);
    Map<String, String> named = new LinkedHashMap<>();
    all.keySet().forEach(id -> named.put(of(id), id.value()));
    return named;
  }

  /** All regions, likewise. */
  public Map<String, String> getRegions() {
    Map<String, String> named = new LinkedHashMap<>();
    serving.regions().stream()
        .map(Region::code)
        .forEach(code -> named.put(of(code) + " " + code, code.value()));
    return named;
  }

  /**
   * All lanes, likewise, those of most flows first; one that several flows name differently has the
   * name of most of them.
   */
  public Map<String, String> getPosts() {
    Map<String, String> named = new LinkedHashMap<>();
    lanes().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<LaneId, List<LocalText>> lane) -> -lane.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .forEach(id -> named.put(of(id) + " " + id, id.value()));
    return named;
  }

  /** What the flows call each lane. */
  private Map<LaneId, List<LocalText>> lanes() {
    if (lanes.isEmpty()) {
      serving.packs().stream()
          .flatMap(pack -> pack.flows().values().stream())
          .flatMap(flow -> flow.lanes().entrySet().stream())
          .forEach(
              lane ->
                  lanes
                      .computeIfAbsent(lane.getKey(), id -> new ArrayList<>())
                      .add(lane.getValue().title()));
    }
    return lanes;
  }

  /** The name of a department; its id where no pack knows it any more. */
  String of(DepartmentId id) {
    return serving.packs().stream()
        .flatMap(pack -> Optional.ofNullable(pack.departments().get(id)).stream())
        .findFirst()
        .map(Department::title)
        .map(title -> title.in(words.words().locale()))
        .orElse(id.value());
  }

  String of(RegionCode code) {
    return serving.regions().stream()
        .filter(region -> region.code().equals(code))
        .findFirst()
        .map(Region::title)
        .map(title -> title.in(words.words().locale()))
        .orElse(code.value());
  }

  /** The name that most flows have for a lane; its id where none has it any more. */
  String of(LaneId id) {
    List<LocalText> titles = lanes().getOrDefault(id, List.of());
    return titles.stream()
        .max(Comparator.comparingInt(title -> Collections.frequency(titles, title)))
        .map(title -> title.in(words.words().locale()))
        .orElse(id.value());
  }

  /** What the packs know that serve now. */
  public record ServingPlaces(ServingPacks serving) implements KnownPlaces {

    @Override
    public boolean knows(DepartmentId department) {
      return serving.packs().stream().anyMatch(pack -> pack.departments().containsKey(department));
    }

    @Override
    public boolean knows(RegionCode region) {
      return serving.regions().stream().anyMatch(one -> one.code().equals(region));
    }

    @Override
    public boolean knows(LaneId lane) {
      return serving.packs().stream()
          .flatMap(pack -> pack.flows().values().stream())
          .anyMatch(flow -> flow.lanes().containsKey(lane));
    }
  }
}
