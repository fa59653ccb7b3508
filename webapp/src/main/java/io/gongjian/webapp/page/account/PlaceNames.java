package io.gongjian.webapp.page.account;

import io.gongjian.engine.administration.KnownPlaces;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The departments and regions of the packs that serve, in the reader's language. */
@Named("placeNames")
@RequestScoped
public class PlaceNames {

  @Inject ServingPacks serving;
  @Inject PageWords words;

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
  }
}
