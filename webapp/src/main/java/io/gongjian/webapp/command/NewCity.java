package io.gongjian.webapp.command;

import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the example of a city needs of the pack that it extends: a department, a fact, a term. */
record NewCity(Pack base) {

  /**
   * Finds the pack to extend: the one named, or the only one that can be.
   *
   * @param district true for a pack over that of a city, false for one over a province's
   */
  static NewCity over(PacksFolder packs, Optional<String> named, boolean district) {
    List<Pack> provinces =
        packs.names().stream()
            .filter(name -> named.map(name::equals).orElse(true))
            .filter(name -> packs.source(name).below().size() == (district ? 1 : 0))
            .flatMap(name -> packs.load(name).pack().stream())
            .filter(pack -> pack.base().isPresent() == district)
            .toList();
    if (provinces.size() != 1) {
      throw new CannotAnswer(
          "要继承的政策包应与新文件夹并列；有几个的，用 --extends 指定一个（找到 " + provinces.size() + " 个可用的）",
          "the pack to extend stands beside the new folder; where there are several, name one by"
              + " --extends ("
              + provinces.size()
              + " were found that can serve)");
    }
    return new NewCity(provinces.get(0));
  }

  /** The first city of the province that no pack is for. */
  RegionCode freeRegion(PacksFolder packs, PackLoader loader) {
    Set<RegionCode> taken = new HashSet<>();
    for (String name : packs.names()) {
      PackFiles files = packs.source(name).own();
      loader.regionOf(files).ifPresent(region -> taken.add(region.code()));
    }
    return base.regions().keySet().stream()
        .filter(code -> base.region().covers(code) && !taken.contains(code))
        .filter(code -> !code.equals(base.region()))
        .findFirst()
        .orElseThrow(() -> new CannotAnswer("请用 --region 指定地区", "name the region by --region"));
  }

  Map<String, String> words(String id, RegionCode region, String chinese, String english) {
    Map<String, String> words = new HashMap<>();
    words.put("id", id);
    words.put("base", base.reference().id());
    words.put("ref", base.base().isPresent() ? "LOCAL2" : "LOCAL1");
    words.put("region", region.value());
    words.put("titleZh", chinese);
    words.put("titleEn", english);
    words.put(
        "department",
        base.departments().keySet().stream().findFirst().map(DepartmentId::value).orElseThrow());
    fact(words);
    base.openTerms().values().stream()
        .filter(term -> term.promisedLimitOf().isEmpty())
        .filter(
            term -> latest(term).filter(value -> value.plain() instanceof BigDecimal).isPresent())
        .findFirst()
        .ifPresent(term -> term(term, words));
    return words;
  }

  private static void term(OpenTerm term, Map<String, String> words) {
    words.put("term", term.id().value());
    words.put(
        "termValue",
        ((BigDecimal) latest(term).orElseThrow().plain()).stripTrailingZeros().toPlainString());
  }

  /** The default that counts last. */
  private static Optional<FactValue> latest(OpenTerm term) {
    return term.presetOn(LocalDate.MAX).map(TermValue::value);
  }

  /** A fact that is asked and has at least two values that can be written down. */
  private void fact(Map<String, String> words) {
    FactDefinition fact =
        base.vocabulary().definitions().stream()
            .filter(FactDefinition::isAsked)
            .filter(one -> one.type() == FactType.BOOLEAN || isChoice(one))
            .findFirst()
            .orElseThrow(
                () ->
                    new CannotAnswer(
                        "省的词汇表没有是否或单选的事实",
                        "the vocabulary has no fact of yes and no or of one value"));
    List<String> values =
        fact.type() == FactType.BOOLEAN
            ? List.of("true", "false")
            : List.copyOf(fact.values().keySet());
    words.put("fact", fact.id().value());
    words.put("cell", values.get(0));
    words.put("value", values.get(0));
    words.put("otherValue", values.get(1));
  }

  private static boolean isChoice(FactDefinition fact) {
    return fact.type() == FactType.ENUM && fact.values().size() > 1;
  }
}
