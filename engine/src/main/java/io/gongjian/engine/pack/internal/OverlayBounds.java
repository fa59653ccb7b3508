package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that a pack that extends another only fills what is open and adds, and shadows nothing.
 */
final class OverlayBounds {

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private OverlayBounds(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    OverlayBounds bounds = new OverlayBounds(content);
    if (content.basePack().isEmpty()) {
      bounds.noFills();
      return bounds.faults;
    }
    bounds.files();
    bounds.region();
    for (Entry table : content.roots(FileKind.TABLE)) {
      if (content.isOwn(table)) {
        bounds.table(table);
      }
    }
    return bounds.faults;
  }

  private void noFills() {
    for (SourceFile file : content.files()) {
      if (file.kind() == FileKind.FILLS) {
        faults.add(PackFault.of(FaultCode.FILLS_WITHOUT_BASE, file.place()));
      }
    }
  }

  private void files() {
    Set<String> below =
        content.files().stream()
            .filter(file -> !content.isOwn(file))
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    for (SourceFile file : content.files()) {
      if (!content.isOwn(file) || file.kind() == FileKind.PACK) {
        continue;
      }
      if (!file.kind().isForOverlay(file.path())) {
        faults.add(PackFault.of(FaultCode.FILE_NOT_FOR_OVERLAY, file.place(), file.path()));
      } else if (below.contains(file.path()) && file.kind() != FileKind.FILLS) {
        faults.add(PackFault.of(FaultCode.OVERLAY_SHADOWS_FILE, file.place(), file.path()));
      }
    }
  }

  private void region() {
    Optional<Entry> own = content.ownPack();
    Optional<RegionCode> inner = own.flatMap(pack -> FileNames.code(pack, "region"));
    Optional<RegionCode> outer = content.basePack().flatMap(pack -> FileNames.code(pack, "region"));
    if (own.isPresent() && inner.isPresent() && outer.isPresent()) {
      if (inner.equals(outer) || !outer.get().covers(inner.get())) {
        faults.add(
            own.get()
                .near("region")
                .fault(FaultCode.OVERLAY_OUTSIDE_BASE, inner.get().value(), outer.get().value()));
      }
    }
  }

  private void table(Entry table) {
    Optional<String> policy = table.text("policy").filter(word -> !word.equals("collect"));
    policy.ifPresent(
        word -> faults.add(table.near("policy").fault(FaultCode.OVERLAY_TABLE_NOT_COLLECT, word)));
    Optional<String> matter = table.file().matter();
    matter.filter(this::isOfBase).ifPresent(id -> table.items("rows").forEach(row -> row(id, row)));
    if (matter.isEmpty() && table.says("decides", "material")) {
      forAllMatters(table);
    }
  }

  /** What a city may say of a matter of the pack below, and what that must have opened. */
  private void row(String matter, Entry row) {
    Entry then = row.near("then");
    if (row.says("then", "exempt") && !isOpen("exemption", matter)) {
      faults.add(then.fault(FaultCode.EXEMPTION_NOT_OPEN, matter));
    } else if (row.says("then", "required") && !isOpen("requirement", matter)) {
      faults.add(then.fault(FaultCode.REQUIREMENT_NOT_OPEN, matter));
    } else if (then.has("fee")) {
      faults.add(then.fault(FaultCode.FEE_NOT_OPEN, matter));
    } else if (asksForMaterial(then) && !isOpen("material", matter)) {
      faults.add(materialNotOpen(then, matter));
    }
  }

  /** A table of materials for kinds of matters asks for them in matters of the pack below too. */
  private void forAllMatters(Entry table) {
    List<String> kinds =
        table.items("appliesTo").stream().flatMap(kind -> kind.text().stream()).toList();
    Optional<String> closed =
        content.roots(FileKind.MATTER).stream()
            .filter(matter -> !content.isOwn(matter))
            .filter(matter -> matter.text("kind").filter(kinds::contains).isPresent())
            .map(matter -> matter.file().folder(1))
            .filter(matter -> !isOpen("material", matter))
            .findFirst();
    closed.ifPresent(
        matter ->
            table.items("rows").stream()
                .map(row -> row.near("then"))
                .filter(OverlayBounds::asksForMaterial)
                .forEach(then -> faults.add(materialNotOpen(then, matter))));
  }

  private static boolean asksForMaterial(Entry then) {
    return then.has("material") && !then.says("necessity", "optional");
  }

  private static PackFault materialNotOpen(Entry then, String matter) {
    return then.fault(FaultCode.MATERIAL_NOT_OPEN, matter, then.text("material").orElse(""));
  }

  private boolean isOfBase(String matter) {
    return Optional.ofNullable(content.declared(IdKind.MATTER).get(matter))
        .filter(entry -> !content.isOwn(entry))
        .isPresent();
  }

  private boolean isOpen(String type, String matter) {
    return content.items(FileKind.OPEN_TERMS, "terms").stream()
        .filter(term -> term.says("type", type))
        .anyMatch(term -> term.says("matter", matter));
  }
}
