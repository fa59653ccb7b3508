package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.reach.TemplateAddress;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.DeliveryWording;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A material of a draft: listed once, however many of its matters need it. */
public final class StandingRow {

  private final List<ResolvedMaterial> standings;
  private final ResolvedMaterial first;
  private final List<ListedDocument> documents;
  private final Pack pack;
  private final Words words;

  /**
   * Makes a row.
   *
   * @param standings of one material that stands alike in several matters
   * @param ledger all documents of the project
   */
  StandingRow(
      List<ResolvedMaterial> standings, List<LedgerDocument> ledger, Pack pack, Words words) {
    this.standings = standings;
    this.first = standings.get(0);
    this.documents =
        ledger.stream()
            .filter(document -> document.material().filter(first.material()::equals).isPresent())
            .sorted(Comparator.comparingInt(LedgerDocument::version).reversed())
            .map(document -> new ListedDocument(document, words))
            .toList();
    this.pack = pack;
    this.words = words;
  }

  public String getMaterial() {
    return first.material().value();
  }

  public String getTitle() {
    return first.title().in(words.locale());
  }

  public String getReason() {
    return first.standing().reason().in(words.locale());
  }

  /** The names of the matters that need it. */
  public String getNeededBy() {
    return standings.stream()
        .map(
            standing ->
                Objects.requireNonNull(pack.matters().get(standing.matter()))
                    .title()
                    .in(words.locale()))
        .distinct()
        .collect(Collectors.joining(words.of("word.comma")));
  }

  /** How strictly the strictest of its matters asks for it. */
  public Chip getNecessity() {
    Necessity strictest =
        standings.stream().map(ResolvedMaterial::necessity).min(Comparator.naturalOrder()).get();
    String word = words.of("word.necessity", strictest);
    return strictest == Necessity.MANDATORY ? Chip.look(word) : Chip.plain("pi-circle", word);
  }

  /** How it is handed in so that all its matters are satisfied; nothing where no rule says it. */
  public String getDelivery() {
    return DeliveryWording.of(
        standings.stream().map(ResolvedMaterial::delivery).reduce(Delivery.FREE, Delivery::and),
        words);
  }

  public boolean isMissing() {
    return standings.stream().anyMatch(ResolvedMaterial::isMissing);
  }

  /** The document or licence that stands for it, unless it is one of the uploads listed below. */
  public String getEvidence() {
    return first
        .standing()
        .evidence()
        .filter(found -> documents.stream().noneMatch(one -> isOf(one, found)))
        .map(Evidence::name)
        .orElse("");
  }

  private static boolean isOf(ListedDocument document, Evidence found) {
    return found.content().map(Object::toString).filter(document.getHash()::equals).isPresent();
  }

  public String getUntil() {
    return first.standing().until().map(DayWording::day).orElse("");
  }

  /** Where the file is that is completed and handed in; empty when there is none. */
  public String getTemplate() {
    return Optional.ofNullable(pack.materials().get(first.material()))
        .filter(material -> material.template().isPresent())
        .map(material -> TemplateAddress.of(material, pack.region()))
        .orElse("");
  }

  /** True for what the applicant may hand in, or replace. */
  public boolean isOpen() {
    return switch (first.standing().kind()) {
      case TO_HAND_IN, TOLERATED, PROMISED -> true;
      case HELD -> !documents.isEmpty() || !getEvidence().isEmpty();
      case SHARED, NOT_NEEDED -> false;
    };
  }

  public List<ListedDocument> getDocuments() {
    return documents;
  }
}
