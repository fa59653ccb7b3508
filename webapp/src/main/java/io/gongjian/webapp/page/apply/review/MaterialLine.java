package io.gongjian.webapp.page.apply.review;

import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;

/** A material of a case and how it stands. */
public final class MaterialLine {

  private final String material;
  private final String name;
  private final String matter;
  private final String delivery;
  private final String standing;
  private final boolean missing;
  private final String reason;
  private final String document;
  private final String hash;
  private final String until;
  private final Words words;

  MaterialLine(
      String material,
      String name,
      String matter,
      String delivery,
      String standing,
      boolean missing,
      String reason,
      String document,
      String hash,
      String until,
      Words words) {
    this.material = material;
    this.name = name;
    this.matter = matter;
    this.delivery = delivery;
    this.standing = standing;
    this.missing = missing;
    this.reason = reason;
    this.document = document;
    this.hash = hash;
    this.until = until;
    this.words = words;
  }

  /** The id of the material. */
  public String getMaterial() {
    return material;
  }

  public String getName() {
    return name;
  }

  public String getMatter() {
    return matter;
  }

  /** How it is handed in; nothing where no rule says it. */
  public String getDelivery() {
    return delivery;
  }

  public String getReason() {
    return reason;
  }

  /** The file or the number of the licence; nothing when there is none. */
  public String getDocument() {
    return document;
  }

  /** The hash of its content; nothing when there is none. */
  public String getHash() {
    return hash;
  }

  public String getUntil() {
    return until;
  }

  public boolean isShared() {
    return standing.equals("shared");
  }

  public boolean isMissing() {
    return missing;
  }

  public Chip getChip() {
    String word = words.of("drafts.standing." + standing);
    return switch (standing) {
      case "held" -> Chip.good(word);
      case "to_hand_in" -> missing ? Chip.bad(word) : Chip.plain("pi-minus", word);
      case "tolerated", "promised" -> Chip.look(word);
      default -> Chip.plain("pi-share-alt", word);
    };
  }
}
