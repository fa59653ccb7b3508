package io.gongjian.engine.resolution;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Resolves each material of matters; equal inputs give equal answers. */
public final class Resolution {

  private final Pack pack;
  private final Holdings holdings;
  private final LocalDate asOf;

  public Resolution(Pack pack, Holdings holdings, LocalDate asOf) {
    this.pack = pack;
    this.holdings = holdings;
    this.asOf = asOf;
  }

  /** The materials of the matters, in the order of the determination. */
  public List<ResolvedMaterial> of(Determination determination, Collection<MatterId> matters) {
    List<ResolvedMaterial> resolved = new ArrayList<>();
    for (MatterId matter : matters) {
      MatterResult result = determination.of(matter);
      for (MaterialResult needed : result.materials()) {
        Material material = Objects.requireNonNull(pack.materials().get(needed.material()));
        resolved.add(
            new ResolvedMaterial(
                matter,
                needed.material(),
                material.title(),
                needed.necessity(),
                needed.delivery(),
                needed.certain(),
                result.applicability() == Applicability.NOT_REQUIRED
                    ? new Standing.NotNeeded(Reasons.text("matter_not_required"))
                    : standing(material, needed)));
      }
    }
    return List.copyOf(resolved);
  }

  private Standing standing(Material material, MaterialResult needed) {
    Optional<LicenceDocument> licence = licence(material);
    if (material.source() == MaterialSource.SHARED) {
      return new Standing.Shared(
          licence.map(found -> evidence(material, found)),
          Reasons.text(licence.isPresent() ? "shared_and_found" : "shared"));
    }
    if (licence.isPresent()) {
      return new Standing.Held(
          Optional.of(evidence(material, licence.get())), Reasons.text("licence_held"));
    }
    Optional<LedgerDocument> document = document(material);
    if (document.isPresent()) {
      return new Standing.Held(
          Optional.of(evidence(document.get())), Reasons.text("document_held"));
    }
    return switch (needed.necessity()) {
      case MANDATORY -> new Standing.ToHandIn(Reasons.text(whyMissing(material)));
      case TOLERATED -> tolerated(material);
      case PROMISED -> new Standing.Promised(Reasons.text("promised"));
      case OPTIONAL -> new Standing.NotNeeded(Reasons.text("optional"));
    };
  }

  private Standing tolerated(Material material) {
    Optional<LocalDate> until = material.toleratedDays().map(days -> asOf.plusDays(days));
    return new Standing.Tolerated(
        until, Reasons.text(until.isPresent() ? "tolerated_until_a_day" : "tolerated"));
  }

  /** The best licence: about this project, of the right kind and issuer, valid, lasting longest. */
  private Optional<LicenceDocument> licence(Material material) {
    return ofKind(material).stream()
        .filter(found -> isFromItsIssuer(found) && found.isValidOn(asOf))
        .max(
            Comparator.comparing((LicenceDocument found) -> last(found.validUntil()))
                .thenComparing(LicenceDocument::validFrom)
                .thenComparing(LicenceDocument::number));
  }

  private List<LicenceDocument> ofKind(Material material) {
    return material
        .licence()
        .map(
            kind ->
                holdings.licences().stream()
                    .filter(found -> found.kind().equals(kind) && isAboutThis(found))
                    .toList())
        .orElseGet(List::of);
  }

  private boolean isAboutThis(LicenceDocument found) {
    Licence kind = pack.licences().get(found.kind());
    return kind != null
        && kind.subject().equals(found.subject().kind().word())
        && holdings.subjects().contains(found.subject());
  }

  private boolean isFromItsIssuer(LicenceDocument found) {
    Licence kind = Objects.requireNonNull(pack.licences().get(found.kind()));
    return kind.department().map(found.issuer()::equals).orElse(true);
  }

  private Optional<LedgerDocument> document(Material material) {
    return handedInAs(material).stream()
        .filter(found -> found.isValidOn(asOf))
        .max(Comparator.comparingInt(LedgerDocument::version));
  }

  private List<LedgerDocument> handedInAs(Material material) {
    return holdings.documents().stream()
        .filter(found -> found.material().filter(material.id()::equals).isPresent())
        .toList();
  }

  private String whyMissing(Material material) {
    List<LicenceDocument> licences = ofKind(material);
    if (licences.stream().anyMatch(this::isFromItsIssuer)) {
      return "licence_not_valid";
    }
    if (!licences.isEmpty()) {
      return "licence_of_another_issuer";
    }
    return handedInAs(material).isEmpty() ? "nobody_has_it" : "document_run_out";
  }

  private static LocalDate last(Optional<LocalDate> until) {
    return until.orElse(LocalDate.MAX);
  }

  private Evidence evidence(Material material, LicenceDocument found) {
    Licence kind = Objects.requireNonNull(pack.licences().get(found.kind()));
    return new Evidence(
        found.number(),
        found.content(),
        Optional.of(found.kind()),
        material.from().or(kind::matter),
        found.validUntil());
  }

  private static Evidence evidence(LedgerDocument found) {
    return new Evidence(
        found.name(),
        Optional.of(found.hash()),
        Optional.empty(),
        Optional.empty(),
        found.validUntil());
  }
}
