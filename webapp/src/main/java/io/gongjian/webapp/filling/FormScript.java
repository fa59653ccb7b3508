package io.gongjian.webapp.filling;

import io.gongjian.engine.json.JsonText;
import io.gongjian.forms.definition.FormDescription;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.webapp.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the script of a form's page is told: the kinds and bounds of fields, and its sentences. */
final class FormScript {

  /** Of a description: what is shown already by the page's HTML. */
  private static final Set<String> SHOWN =
      Set.of("id", "source", "help", "section", "order", "required", "neededBy", "requiredBy");

  private static final List<String> SENTENCES =
      List.of(
          "fill.materials",
          "fill.add_row",
          "fill.paste_hint",
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
          "fill.overridden",
          "fill.offered",
          "fill.take",
          "fill.conflict",
          "fill.conflict_self",
          "fill.mine",
          "fill.theirs",
          "fill.nothing",
          "fill.yes",
          "fill.no",
          "fill.for",
          "fill.filled",
          "fill.wrong",
          "fill.all_good",
          "fill.still_open",
          "fill.row",
          "fill.remove_row",
          "fill.removed_row",
          "fill.undo",
          "fill.area",
          "fill.stated",
          "fill.yuan",
          "fill.required",
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
          "fill.boundary");

  private final Words words;

  FormScript(Words words) {
    this.words = words;
  }

  String json(MergedForm form, List<String> matters) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matters", matters);
    Map<String, @Nullable Object> texts = new LinkedHashMap<>();
    SENTENCES.forEach(key -> texts.put(key.substring(key.indexOf('.') + 1), words.of(key)));
    tree.put("texts", texts);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    List<String> ids = form.matters().stream().map(Object::toString).toList();
    form.fields().values().forEach(field -> fields.put(field.id().value(), field(field, ids)));
    tree.put("fields", fields);
    return JsonText.compact(tree);
  }

  private Map<String, @Nullable Object> field(MergedField field, List<String> matters) {
    Map<String, @Nullable Object> tree = slim(FormDescription.field(field));
    tree.put("title", field.title().in(words.locale()));
    List<Object> needed = new ArrayList<>();
    field.neededBy().forEach(matter -> needed.add(matters.indexOf(matter.toString())));
    if (needed.size() < matters.size()) {
      tree.put("for", needed);
    }
    if (!"table".equals(tree.get("kind"))) {
      tree.remove("options");
    }
    return tree;
  }

  private Map<String, @Nullable Object> slim(Map<?, ?> description) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    description.forEach(
        (key, value) -> {
          if (!SHOWN.contains(key.toString()) && !Boolean.FALSE.equals(value)) {
            tree.put(key.toString(), inLanguage(value));
          }
        });
    return tree;
  }

  private @Nullable Object inLanguage(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> each = new ArrayList<>();
      list.forEach(one -> each.add(inLanguage(one)));
      return each;
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("zh")) {
        return map.get(words.locale().getLanguage().equals("en") ? "en" : "zh");
      }
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((key, one) -> tree.put(key.toString(), inLanguage(one)));
      return tree;
    }
    return value;
  }
}
