package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that what a file says of itself agrees with its name and folder, and regions with each
 * other.
 */
final class FileNames {

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private FileNames(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    FileNames checks = new FileNames(content);
    content.roots(FileKind.PACK).forEach(checks::pack);
    for (Entry matter : content.roots(FileKind.MATTER)) {
      checks.named(matter.get("matter"), matter.file().folder(1));
    }
    for (Entry flow : content.roots(FileKind.FLOW)) {
      checks.named(flow.get("flow"), flow.file().name());
    }
    for (Entry scenarios : content.roots(FileKind.FLOW_SCENARIOS)) {
      String name = scenarios.file().name();
      checks.named(scenarios.get("flow"), name.substring(0, name.lastIndexOf('.')));
    }
    for (Entry instrument : content.roots(FileKind.CITATION)) {
      checks.named(instrument.get("instrument"), instrument.file().folder(1));
      checks.named(instrument.get("validFrom"), instrument.file().name());
    }
    for (Entry calendar : content.roots(FileKind.CALENDAR)) {
      String year = calendar.number("year").map(number -> number.toPlainString()).orElse("");
      if (!year.isEmpty() && !year.equals(calendar.file().name())) {
        checks.faults.add(
            calendar.near("year").fault(FaultCode.NAME_DISAGREES, year, calendar.file().name()));
      }
    }
    content.items(FileKind.REGIONS, "regions").forEach(checks::region);
    content.items(FileKind.SCENARIOS, "cases").forEach(checks::scenario);
    content.items(FileKind.FLOW_SCENARIOS, "cases").forEach(checks::scenario);
    return checks.faults;
  }

  private void pack(Entry pack) {
    named(pack.get("id"), pack.file().pack());
    faults.addAll(Content.unresolved(content, IdKind.REGION, pack.get("region")));
  }

  private void region(Entry region) {
    faults.addAll(Content.unresolved(content, IdKind.REGION, region.get("parent")));
    Optional<RegionCode> code = code(region, "code");
    Optional<RegionCode> parent = code(region, "parent");
    if (code.isPresent()
        && parent.isPresent()
        && content.knows(IdKind.REGION, parent.get().value())
        && (parent.equals(code) || !parent.get().covers(code.get()))) {
      faults.add(
          region
              .near("parent")
              .fault(FaultCode.REGION_DISAGREES, code.get().value(), parent.get().value()));
    }
  }

  /** A scenario asks for a place within the region of its pack. */
  private void scenario(Entry scenario) {
    Optional<RegionCode> region = code(scenario, "region");
    Optional<RegionCode> outer =
        content.roots(FileKind.PACK).stream()
            .filter(pack -> pack.file().pack().equals(scenario.file().pack()))
            .findFirst()
            .flatMap(pack -> code(pack, "region"));
    if (region.isPresent()
        && outer.isPresent()
        && content.knows(IdKind.REGION, region.get().value())
        && content.knows(IdKind.REGION, outer.get().value())
        && !outer.get().covers(region.get())) {
      faults.add(
          scenario
              .near("region")
              .fault(FaultCode.REGION_DISAGREES, region.get().value(), outer.get().value()));
    }
  }

  static Optional<RegionCode> code(Entry entry, String key) {
    return entry.text(key).filter(RegionCode::isCode).map(RegionCode::new);
  }

  private void named(Optional<Entry> id, String name) {
    id.filter(entry -> entry.text().isPresent() && !entry.text().get().equals(name))
        .ifPresent(
            entry ->
                faults.add(entry.fault(FaultCode.NAME_DISAGREES, entry.text().orElse(""), name)));
  }
}
