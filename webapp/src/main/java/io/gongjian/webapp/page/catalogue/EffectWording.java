package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.text.LocalText;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DeliveryWording;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.LimitWording;
import java.util.Optional;

/** What a rule row says when it holds, in words. */
final class EffectWording {

  private final Pack pack;
  private final Optional<Matter> matter;
  private final Words words;

  EffectWording(Pack pack, Optional<Matter> matter, Words words) {
    this.pack = pack;
    this.matter = matter;
    this.words = words;
  }

  String of(Effect effect) {
    return effect.match(
        required -> words.of("catalogue.effect.required"),
        exempt -> words.of("catalogue.effect.exempt"),
        this::situation,
        this::material,
        limit -> words.of("catalogue.effect.limit", LimitWording.of(limit.limit(), words)),
        this::process,
        target -> words.of("catalogue.effect.target", LimitWording.of(target.target(), words)),
        charges -> words.of("catalogue.effect.fee", in(charges.fee().title())),
        this::fact,
        directs -> words.of("catalogue.effect.required"));
  }

  private String situation(Effect.InSituation in) {
    String title =
        matter
            .flatMap(one -> one.situation(in.situation()))
            .map(one -> in(one.title()))
            .orElse(in.situation().value());
    return words.of("catalogue.effect.situation", title);
  }

  private String material(Effect.Needs needs) {
    String title =
        Optional.ofNullable(pack.materials().get(needs.material()))
            .map(one -> in(one.title()))
            .orElse(needs.material().value());
    String how = DeliveryWording.of(needs.delivery(), words);
    String necessity = words.of("word.necessity", needs.necessity());
    return words.of(
        "catalogue.effect.material",
        title,
        how.isEmpty() ? necessity : necessity + words.of("word.comma") + how);
  }

  private String process(Effect.OfProcess process) {
    String title =
        Optional.ofNullable(pack.processes().get(process.process()))
            .map(one -> in(one.title()))
            .orElse(process.process().value());
    return words.of("catalogue.effect.process", title);
  }

  private String fact(Effect.Settles settles) {
    FactWording facts = new FactWording(pack, words);
    return words.of(
        "catalogue.effect.fact",
        facts.title(settles.fact()),
        facts.value(settles.fact(), settles.value()));
  }

  private String in(LocalText text) {
    return text.in(words.locale());
  }
}
