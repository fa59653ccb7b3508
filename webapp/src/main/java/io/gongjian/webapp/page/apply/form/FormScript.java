package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.forms.definition.FormDescription;
import io.gongjian.forms.directive.LiveForm;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.wording.Sentences;
import io.gongjian.webapp.entry.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the script of a form's page is told: the kinds and bounds of fields, and its sentences. */
final class FormScript {

  /** Of a description: what is shown already by the page's HTML. */
  private static final Set<String> SHOWN =
      Set.of(
          "id",
          "source",
          "title",
          "help",
          "section",
          "order",
          "required",
          "neededBy",
          "requiredBy");

  private static final String TEN_THOUSAND_YUAN = "万元";

  /** Widgets that the HTML shows already. */
  private static final Set<Object> USUAL = Set.of("line", "paragraph", "radio", "list");

  private static final List<String> SENTENCES =
      List.of(
          "fill.materials",
          "fill.add_row",
          "fill.choose",
          "fill.clear",
          "fill.none_of_these",
          "fill.paste_hint",
          "fill.ready",
          "fill.saving",
          "fill.saved",
          "fill.unsaved",
          "fill.offline",
          "fill.refused",
          "fill.signed_out",
          "fill.dropped",
          "fill.source",
          "fill.default",
          "fill.computed",
          "fill.derived",
          "fill.overridden",
          "fill.offered",
          "fill.offered_first",
          "fill.take",
          "fill.conflict",
          "fill.conflict_self",
          "fill.mine",
          "fill.theirs",
          "fill.nothing",
          "fill.yes",
          "fill.no",
          "fill.for",
          "fill.for_more",
          "fill.filled",
          "fill.wrong",
          "fill.all_good",
          "fill.still_open",
          "fill.row",
          "fill.remove_row",
          "fill.removed_row",
          "fill.undo",
          "fill.undone",
          "fill.table_bounds",
          "fill.import",
          "fill.template",
          "fill.reading",
          "fill.reading_paste",
          "fill.not_read",
          "fill.no_network",
          "fill.read_rows",
          "fill.line",
          "fill.more_lines",
          "fill.not_given",
          "fill.pick",
          "fill.other_form",
          "fill.area",
          "fill.figure_wrong",
          "fill.yuan",
          "fill.required",
          "fill.text",
          "fill.yes_or_no",
          "fill.number_of",
          "fill.twice",
          "fill.digits",
          "fill.number",
          "fill.whole",
          "fill.minimum",
          "fill.maximum",
          "fill.more_than",
          "fill.less_than",
          "fill.multiple",
          "fill.shortest",
          "fill.longest",
          "fill.pattern",
          "fill.day",
          "fill.choice",
          "fill.fewest",
          "fill.most",
          "fill.credit_code",
          "fill.id_number",
          "fill.phone",
          "fill.postcode",
          "fill.region_code",
          "fill.project_code",
          "fill.email",
          "fill.content_hash",
          "fill.boundary");

  private final Words words;

  FormScript(Words words) {
    this.words = words;
  }

  /**
   * Tells of a form.
   *
   * @param asked the fields in the order in which they stand on the page
   * @param matters what the matters of the form are called
   * @param carried the matters that came into the application with others
   */
  String json(
      LiveForm live,
      List<MergedField> asked,
      List<String> matters,
      Collection<MatterId> carried,
      Pack pack) {
    MergedForm form = live.form();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matters", matters);
    tree.put("carried", carried.stream().map(MatterId::value).toList());
    Map<String, @Nullable Object> texts = new LinkedHashMap<>();
    SENTENCES.forEach(key -> texts.put(key.substring(key.indexOf('.') + 1), words.of(key)));
    tree.put("texts", texts);
    List<String> ids = form.matters().stream().map(Object::toString).toList();
    tree.put("fields", asked.stream().map(field -> field(live, field, ids)).toList());
    if (form.fields().values().stream().anyMatch(FormScript::asksForRegion)) {
      tree.put("regions", pack.regions().values().stream().map(this::region).toList());
    }
    return JsonText.compact(tree);
  }

  private static boolean asksForRegion(MergedField field) {
    return "region".equals(FormDescription.field(field).get("widget"));
  }

  private List<String> region(Region region) {
    return List.of(
        region.code().value(),
        region.title().in(words.locale()),
        region.parent().map(RegionCode::value).orElse(""));
  }

  private Map<String, @Nullable Object> field(
      LiveForm live, MergedField field, List<String> matters) {
    Map<String, @Nullable Object> tree = slim(FormDescription.field(field));
    List<Object> needed = new ArrayList<>();
    field.neededBy().forEach(matter -> needed.add(matters.indexOf(matter.toString())));
    if (needed.size() < matters.size()) {
      tree.put("for", needed);
    }
    tree.remove("options");
    tree.values().removeIf(Boolean.FALSE::equals);
    tree.remove("kind", "text");
    if (USUAL.contains(tree.getOrDefault("widget", ""))) {
      tree.remove("widget");
    }
    if (field.shape() instanceof Shape.Amount amount
        && amount.unit().filter(TEN_THOUSAND_YUAN::equals).isPresent()) {
      tree.put("money", true);
    }
    if (live.isRead(field.id())) {
      tree.put("live", true);
    }
    return tree;
  }

  private Map<String, @Nullable Object> slim(Map<?, ?> description) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    description.forEach(
        (key, value) -> {
          if (!SHOWN.contains(key.toString())) {
            tree.put(key.toString(), inLanguage(key, value));
          }
        });
    return tree;
  }

  private @Nullable Object inLanguage(Object key, @Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> each = new ArrayList<>();
      list.forEach(one -> each.add(inLanguage(key, one)));
      return each;
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("zh")) {
        return map.get(words.locale().getLanguage().equals("en") ? "en" : "zh");
      }
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((name, one) -> tree.put(name.toString(), inLanguage(name, one)));
      tree.values().removeIf(Boolean.FALSE::equals);
      tree.remove("widget");
      return tree;
    }
    return key.equals("unit") && value instanceof String unit
        ? Sentences.unit(unit).in(words.locale())
        : value;
  }
}
