package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that what the catalogue names is there: matters, materials, licences, processes. */
final class CatalogueReferences {

  private static final String LICENCE = "licence.";

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private CatalogueReferences(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    CatalogueReferences checks = new CatalogueReferences(content);
    content.roots(FileKind.MATTER).forEach(checks::matter);
    checks.numbers();
    content.items(FileKind.MATERIALS, "materials").forEach(checks::material);
    content.items(FileKind.LICENCES, "licences").forEach(checks::licence);
    content.items(FileKind.ELEMENTS, "elements").forEach(checks::element);
    content
        .items(FileKind.PROCESSES, "processes")
        .forEach(
            process -> {
              checks.cited(process.items("cite"));
              checks.flow(process);
            });
    content.roots(FileKind.CALENDAR).forEach(calendar -> checks.cited(calendar.items("cite")));
    return checks.faults;
  }

  /** The number by which people know a matter is that of no other. */
  private void numbers() {
    Map<String, Entry> first = new HashMap<>();
    for (Entry matter : content.roots(FileKind.MATTER)) {
      for (Entry ref : matter.get("ref").stream().toList()) {
        Entry other = first.putIfAbsent(ref.text().orElse(ref.shown()), ref);
        if (other != null) {
          String where = other.place().file() + ":" + other.place().line();
          faults.add(ref.fault(FaultCode.DUPLICATE_REF, ref.shown(), where));
        }
      }
    }
  }

  private void matter(Entry matter) {
    refer(IdKind.DEPARTMENT, matter.get("department"));
    refer(IdKind.LICENCE, matter.get("output"));
    refer(IdKind.MATTER, matter.get("within"));
    several(matter);
    flow(matter);
    faults.addAll(Content.unresolved(content, IdKind.MATTER, matter.items("after")));
    cited(matter.items("basis"));
    matter.get("limit").ifPresent(limit -> cited(limit.items("cite")));
    matter.get("extension").ifPresent(limit -> cited(limit.items("cite")));
  }

  /** A flow that is named is one of the pack or of those below. */
  private void flow(Entry naming) {
    naming
        .get("flow")
        .filter(named -> named.text().filter(id -> !content.knows(IdKind.FLOW, id)).isPresent())
        .ifPresent(named -> faults.add(FlowCases.unknownFlow(named, content.known(IdKind.FLOW))));
  }

  /** What comes with a matter that may be applied for again comes again with it. */
  private void several(Entry matter) {
    boolean once = !matter.flag("several").orElse(false);
    matter
        .get("within")
        .filter(
            within ->
                once
                    && within
                        .text()
                        .map(content.declared(IdKind.MATTER)::get)
                        .flatMap(whole -> whole.flag("several"))
                        .orElse(false))
        .ifPresent(
            within ->
                faults.add(within.fault(FaultCode.SEVERAL_DISAGREES, within.text().orElse(""))));
  }

  /** What an element is filled in with from a licence must be a licence of the catalogue. */
  private void element(Entry element) {
    Optional<String> licence =
        element
            .text("prefill")
            .filter(source -> source.startsWith(LICENCE))
            .map(source -> source.substring(LICENCE.length(), source.lastIndexOf('.')))
            .filter(id -> !content.knows(IdKind.LICENCE, id));
    licence.ifPresent(
        id -> faults.add(Content.unknown(content, IdKind.LICENCE, element.near("prefill"), id)));
  }

  private void material(Entry material) {
    refer(IdKind.LICENCE, material.get("licence"));
    refer(IdKind.MATTER, material.get("from"));
  }

  /** A licence and the matter that gives it must name each other. */
  private void licence(Entry licence) {
    refer(IdKind.MATTER, licence.get("matter"));
    refer(IdKind.DEPARTMENT, licence.get("department"));
    String id = licence.text("id").orElse("");
    Optional<String> giver = licence.text("matter");
    for (Entry matter : content.roots(FileKind.MATTER)) {
      boolean gives = matter.text("output").filter(id::equals).isPresent();
      String other = matter.file().folder(1);
      if (gives && giver.isPresent() && !giver.get().equals(other)) {
        faults.add(
            licence.near("matter").fault(FaultCode.LICENCE_DISAGREES, id, giver.get(), other));
      }
    }
  }

  private void refer(IdKind kind, Optional<Entry> reference) {
    faults.addAll(Content.unresolved(content, kind, reference));
  }

  private void cited(List<Entry> citations) {
    faults.addAll(Content.uncited(content, citations));
  }
}
