package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import java.util.List;
import java.util.Optional;

/** A material of the catalogue and the matters whose rules ask for it. */
public final class MaterialEntry {

  private final Pack pack;
  private final Material material;
  private final List<Matter> matters;
  private final Words words;

  MaterialEntry(Pack pack, Material material, List<Matter> matters, Words words) {
    this.pack = pack;
    this.material = material;
    this.matters = List.copyOf(matters);
    this.words = words;
  }

  public String getId() {
    return material.id().value();
  }

  public String getName() {
    return material.title().in(words.locale());
  }

  public String getSource() {
    return words.of("word.material_source", material.source());
  }

  /** The licence that it is, or the matter whose result it is; nothing when neither. */
  public String getOrigin() {
    return material
        .licence()
        .flatMap(id -> Optional.ofNullable(pack.licences().get(id)))
        .map(Licence::title)
        .or(
            () ->
                material
                    .from()
                    .flatMap(id -> Optional.ofNullable(pack.matters().get(id)))
                    .map(Matter::title))
        .map(title -> title.in(words.locale()))
        .orElse("");
  }

  public List<FilterChoice> getMatters() {
    return matters.stream()
        .map(matter -> new FilterChoice(matter.id().value(), matter.title().in(words.locale())))
        .toList();
  }

  /** True when a table of the whole pack asks for it in every matter of a kind. */
  public boolean isCommon() {
    return matters.isEmpty();
  }

  public boolean isUnverified() {
    return !material.verified();
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  boolean has(String text) {
    return material.title().zh().contains(text)
        || material
            .title()
            .en()
            .toLowerCase(words.locale())
            .contains(text.toLowerCase(words.locale()));
  }

  boolean comesFrom(String source) {
    return material.source().word().equals(source);
  }
}
