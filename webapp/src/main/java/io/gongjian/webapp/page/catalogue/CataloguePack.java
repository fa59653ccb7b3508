package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pack whose catalogue is read: that of the region chosen, else that of the whole province. */
@Named("cataloguePack")
@RequestScoped
public class CataloguePack {

  @Inject ServingPacks serving;
  @Inject PageWords words;
  @Inject Clock clock;
  @Inject Refusing refusing;

  private String region = "";

  Pack pack() {
    Optional<PackChoice> choice =
        Optional.of(region)
            .filter(RegionCode::isCode)
            .map(RegionCode::new)
            .map(code -> serving.find(code, today()));
    choice.flatMap(CataloguePack::heldBack).ifPresent(refusing::show);
    return choice
        .flatMap(PackChoice::pack)
        .or(serving::widest)
        .orElseThrow(
            () -> new EngineException(ErrorCode.NO_PACK_FOR_REGION, "no pack serves at all"));
  }

  /** A region whose own pack cannot be served is not shown the content of a wider one. */
  private static Optional<Refusal> heldBack(PackChoice choice) {
    return choice instanceof PackChoice.HeldBack
        ? Refusal.packOf(choice).asRefused()
        : Optional.empty();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  public String getTitle() {
    return pack().title().in(words.words().locale());
  }

  public String getVersion() {
    return pack().reference().version();
  }

  /** The regions that have a pack of their own. */
  public List<FilterChoice> getRegions() {
    return Stream.concat(serving.widest().stream(), serving.packs().stream())
        .map(Pack::region)
        .distinct()
        .flatMap(code -> choice(code).stream())
        .toList();
  }

  /** The places a project can lie in, those of a city under its name. */
  public List<FilterChoice> getPlaces() {
    return serving.regions().stream().flatMap(one -> choice(one.code()).stream()).toList();
  }

  /** The name of the widest region served, for the top bar. */
  public String getProvince() {
    return serving
        .widest()
        .map(Pack::region)
        .flatMap(this::choice)
        .map(FilterChoice::getTitle)
        .orElse("");
  }

  private Optional<FilterChoice> choice(RegionCode code) {
    Map<RegionCode, Region> regions = new HashMap<>();
    serving.regions().forEach(one -> regions.put(one.code(), one));
    return Optional.ofNullable(regions.get(code))
        .map(one -> new FilterChoice(code.value(), nameWithin(one, regions)));
  }

  /** The name, after that of the city it lies in: 海口市 秀英区. */
  private String nameWithin(Region region, Map<RegionCode, Region> regions) {
    String name = region.title().in(words.words().locale());
    return region
        .parent()
        .map(regions::get)
        .filter(city -> city.parent().isPresent())
        .map(city -> city.title().in(words.words().locale()) + " " + name)
        .orElse(name);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region == null ? "" : region;
  }
}
