package io.gongjian.webapp.rest.catalogue;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.CitedArticle;
import io.gongjian.engine.citation.Instrument;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Situation;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.webapp.entry.reach.TemplateAddress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what is in the catalogue of a pack. */
final class CatalogueJson {

  private final Pack pack;
  private final Locale locale;

  CatalogueJson(Pack pack, Locale locale) {
    this.pack = pack;
    this.locale = locale;
  }

  Map<String, @Nullable Object> matter(Matter matter) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", matter.id().value());
    tree.put("ref", matter.ref());
    tree.put("name", matter.title().in(locale));
    tree.put("stage", matter.stage().word());
    tree.put("kind", matter.kind().word());
    tree.put("department", matter.department().value());
    tree.put("departmentName", departmentName(matter));
    tree.put("limit", limit(matter.limit()));
    tree.put("limitNote", in(matter.limitNote()));
    tree.put("output", matter.output().map(LicenceId::value).orElse(null));
    tree.put("after", matter.after().stream().map(MatterId::value).toList());
    tree.put("within", matter.within().map(MatterId::value).orElse(null));
    tree.put("several", matter.several());
    tree.put("atStages", matter.atStages().stream().map(Stage::word).toList());
    tree.put("verified", matter.verified());
    return tree;
  }

  /** A matter with its law, situations and rules. */
  Map<String, @Nullable Object> wholeMatter(Matter matter) {
    Map<String, @Nullable Object> tree = matter(matter);
    tree.put("note", in(matter.note()));
    tree.put("extension", limit(matter.extension()));
    tree.put("basis", matter.basis().stream().map(this::cited).toList());
    tree.put("situations", matter.situations().stream().map(this::situation).toList());
    tree.put(
        "tables",
        pack.tables().stream()
            .filter(table -> table.matter().filter(matter.id()::equals).isPresent())
            .map(this::table)
            .toList());
    return tree;
  }

  Map<String, @Nullable Object> material(Material material) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("material", material.id().value());
    tree.put("name", material.title().in(locale));
    tree.put("source", material.source().word());
    tree.put("form", material.form().orElse(null));
    tree.put("licence", material.licence().map(LicenceId::value).orElse(null));
    tree.put("from", material.from().map(MatterId::value).orElse(null));
    tree.put("template", material.template().map(file -> template(material)).orElse(null));
    tree.put("verified", material.verified());
    return tree;
  }

  private String template(Material material) {
    return TemplateAddress.of(material, pack.region());
  }

  Map<String, @Nullable Object> citation(CitedArticle cited) {
    Instrument instrument = cited.instrument();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("citation", cited.article().id().toString());
    tree.put("instrument", instrument.id());
    tree.put("title", instrument.title().in(locale));
    tree.put("level", instrument.level().name().toLowerCase(Locale.ROOT));
    tree.put("issuer", in(instrument.issuer()));
    tree.put("number", instrument.number().orElse(null));
    tree.put("validFrom", instrument.validFrom().toString());
    tree.put("validTo", instrument.validTo().map(LocalDate::toString).orElse(null));
    tree.put("datesVerified", instrument.datesVerified());
    tree.put("address", instrument.address().orElse(null));
    tree.put("article", cited.article().id().article());
    tree.put("text", cited.article().text());
    tree.put("summary", cited.article().summary());
    tree.put("verified", cited.article().verified());
    tree.put("source", cited.article().source().orElse(null));
    return tree;
  }

  Map<String, @Nullable Object> fact(FactDefinition fact) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact.id().value());
    tree.put("group", group(fact).map(FactGroup::id).orElse(null));
    tree.put("groupName", group(fact).map(found -> found.title().in(locale)).orElse(null));
    tree.put("name", fact.title().in(locale));
    tree.put("type", fact.type().word());
    tree.put("unit", fact.unit().orElse(null));
    tree.put("question", fact.question().in(locale));
    tree.put("help", in(fact.help()));
    tree.put("values", values(fact));
    tree.put("assumed", fact.assumed().map(FactValueJson::tree).orElse(null));
    tree.put("setByRegion", fact.setByRegion());
    tree.put("derivedBy", fact.derived().map(Derivation::word).orElse(null));
    tree.put(
        "derivedFrom",
        fact.derived().map(Derivation::reads).orElse(List.of()).stream()
            .map(FactId::value)
            .toList());
    tree.put("minimum", fact.minimum().orElse(null));
    tree.put("maximum", fact.maximum().orElse(null));
    tree.put("columns", fact.columns().stream().map(this::column).toList());
    return tree;
  }

  /** A column of a table fact. */
  private Map<String, @Nullable Object> column(FactDefinition column) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("column", column.columnName());
    tree.put("name", column.title().in(locale));
    tree.put("type", column.type().word());
    tree.put("unit", column.unit().orElse(null));
    tree.put("values", values(column));
    tree.put("minimum", column.minimum().orElse(null));
    tree.put("maximum", column.maximum().orElse(null));
    return tree;
  }

  private List<Map<String, @Nullable Object>> values(FactDefinition fact) {
    return fact.values().entrySet().stream()
        .map(value -> value(fact, value.getKey(), value.getValue()))
        .toList();
  }

  private Map<String, @Nullable Object> value(FactDefinition fact, String id, LocalText title) {
    Map<String, @Nullable Object> tree = named("value", id, title);
    tree.put("under", fact.parents().get(id));
    return tree;
  }

  /** A region with the pack that serves it. */
  static Map<String, @Nullable Object> region(Region region, Optional<Pack> pack, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("region", region.code().value());
    tree.put("name", region.title().in(locale));
    tree.put("parent", region.parent().map(RegionCode::value).orElse(null));
    tree.put("pack", pack.map(found -> DeterminationJson.tree(found.reference())).orElse(null));
    return tree;
  }

  /** A pack with the version that answers, and why it is not the newest. */
  static Map<String, @Nullable Object> publication(Publication publication, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", publication.name());
    tree.put("name", publication.pack().map(pack -> pack.title().in(locale)).orElse(null));
    tree.put("region", publication.pack().map(pack -> pack.region().value()).orElse(null));
    tree.put(
        "pack",
        publication.pack().map(pack -> DeterminationJson.tree(pack.reference())).orElse(null));
    tree.put(
        "packState",
        publication.isHeldBack()
            ? "not_served"
            : publication.isLastGood() ? "last_good" : "current");
    tree.put("faults", publication.errors().size());
    return tree;
  }

  private Map<String, @Nullable Object> table(RuleTable table) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("table", table.id().value());
    tree.put("name", table.title().in(locale));
    tree.put("decides", table.decides().word());
    tree.put("policy", table.policy().word());
    tree.put("rows", table.rows().stream().map(this::row).toList());
    return tree;
  }

  private Map<String, @Nullable Object> row(RuleRow row) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rule", row.id().toString());
    tree.put("when", row.when());
    tree.put("say", row.say().in(locale));
    tree.put("citations", row.citations().stream().map(CitationId::toString).toList());
    tree.put("from", row.from().toString());
    tree.put("to", row.to().map(LocalDate::toString).orElse(null));
    tree.put("verified", row.verified());
    return tree;
  }

  private Map<String, @Nullable Object> cited(CitationId id) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("citation", id.toString());
    pack.citations()
        .find(id)
        .ifPresent(
            found -> {
              tree.put("title", found.instrument().title().in(locale));
              tree.put("text", found.article().text());
              tree.put("verified", found.article().verified());
            });
    return tree;
  }

  private Map<String, @Nullable Object> situation(Situation situation) {
    Map<String, @Nullable Object> tree =
        named("situation", situation.id().value(), situation.title());
    tree.put("say", in(situation.say()));
    return tree;
  }

  private Map<String, @Nullable Object> named(String key, String id, LocalText title) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put(key, id);
    tree.put("name", title.in(locale));
    return tree;
  }

  private @Nullable String departmentName(Matter matter) {
    Department department = pack.departments().get(matter.department());
    return department == null ? null : department.title().in(locale);
  }

  private Optional<FactGroup> group(FactDefinition fact) {
    return pack.vocabulary().groups().stream()
        .filter(group -> group.facts().contains(fact.id()))
        .findFirst();
  }

  private @Nullable String in(Optional<LocalText> text) {
    return text.map(found -> found.in(locale)).orElse(null);
  }

  private static @Nullable Map<String, @Nullable Object> limit(Optional<StatedLimit> stated) {
    if (stated.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("count", stated.get().limit().count());
    tree.put("unit", stated.get().limit().unit().word());
    tree.put("citations", stated.get().citations().stream().map(CitationId::toString).toList());
    tree.put("verified", stated.get().verified());
    return tree;
  }
}
