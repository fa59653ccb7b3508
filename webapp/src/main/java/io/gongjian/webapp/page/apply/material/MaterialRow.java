package io.gongjian.webapp.page.apply.material;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DeliveryWording;
import java.util.List;

/** One material: how far it is needed, who has it, and which matters need it. */
public final class MaterialRow {

  /** A matter that needs the material. */
  public static final class NeededBy {
    private final String id;
    private final String name;

    NeededBy(String id, String name) {
      this.id = id;
      this.name = name;
    }

    public String getId() {
      return id;
    }

    public String getName() {
      return name;
    }
  }

  private final Pack pack;
  private final Material material;
  private final Necessity necessity;
  private final Delivery delivery;
  private final boolean certain;
  private final List<NeededBy> neededBy;
  private final Words words;

  MaterialRow(
      Pack pack,
      Material material,
      Necessity necessity,
      Delivery delivery,
      boolean certain,
      List<NeededBy> neededBy,
      Words words) {
    this.pack = pack;
    this.material = material;
    this.necessity = necessity;
    this.delivery = delivery;
    this.certain = certain;
    this.neededBy = List.copyOf(neededBy);
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

  /** The necessity as a chip; open while no matter that needs it is certain. */
  public Chip getNecessity() {
    String word = words.of("word.necessity", necessity);
    if (!certain) {
      return Chip.look(words.of("word.maybe", word));
    }
    return Chip.plain(necessity == Necessity.MANDATORY ? "pi-check-circle" : "pi-circle", word);
  }

  /** How it is handed in; nothing where no rule says it. */
  public String getDelivery() {
    return DeliveryWording.of(delivery, words);
  }

  /** The earlier matter whose result it is, or nothing. */
  public String getFrom() {
    return material
        .from()
        .map(pack.matters()::get)
        .map(matter -> words.of("word.result_of", matter.title().in(words.locale())))
        .orElse("");
  }

  public List<NeededBy> getNeededBy() {
    return neededBy;
  }

  public boolean isUnverified() {
    return !material.verified();
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  public boolean isCertain() {
    return certain;
  }

  boolean isShared() {
    return material.source() == MaterialSource.SHARED;
  }
}
