package io.gongjian.webapp.page.wording;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.webapp.entry.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Says how a material is handed in: 复印件，2 份，纸质. */
public final class DeliveryWording {

  private DeliveryWording() {}

  /** Nothing where no rule says it. */
  public static String of(Delivery delivery, Words words) {
    List<String> parts = new ArrayList<>();
    delivery.original().ifPresent(one -> parts.add(words.of("word.original", one)));
    delivery.copies().ifPresent(count -> parts.add(words.of("word.copies", count)));
    delivery.channel().ifPresent(one -> parts.add(words.of("word.channel", one)));
    return String.join(words.of("word.comma"), parts);
  }
}
