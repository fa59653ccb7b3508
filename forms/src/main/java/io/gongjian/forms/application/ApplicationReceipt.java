package io.gongjian.forms.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.prefill.PrefilledJson;
import io.gongjian.forms.prefill.SourceKind;
import io.gongjian.forms.wording.AnswerText;
import io.gongjian.forms.wording.Sentences;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an application was made of: answers with their source, materials with their hash,
 * promises, the version of the pack. It can be read and printed without the pack.
 */
final class ApplicationReceipt {

  private static final int SCHEMA = 1;

  private final ApplicationNumber number;
  private final DraftState state;
  private final List<ApplicationCase> cases;
  private final Instant at;
  private final AccountName by;
  private final AnswerText words;

  ApplicationReceipt(
      ApplicationNumber number,
      DraftState state,
      List<ApplicationCase> cases,
      Instant at,
      AccountName by) {
    this.number = number;
    this.state = state;
    this.cases = List.copyOf(cases);
    this.at = at;
    this.by = by;
    this.words = new AnswerText(state.pack());
  }

  Receipt write(
      EngineVersion engine,
      Answered answered,
      List<ResolvedMaterial> materials,
      List<Promise> promises) {
    Project project = state.project();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("engine", engine.value());
    tree.put("number", number.value());
    tree.put("pack", DeterminationJson.tree(state.pack().reference()));
    tree.put("packTitle", PrefilledJson.tree(state.pack().title()));
    tree.put("asOf", state.asOf().toString());
    tree.put("submittedAt", at.toString());
    tree.put("submittedBy", by.value());
    tree.put("project", project(project));
    tree.put("cases", cases.stream().map(one -> caseTree(one, materials)).toList());
    tree.put("answers", answered.fields().stream().map(this::answer).toList());
    tree.put("promises", promises.stream().map(this::promise).toList());
    tree.put(
        "facts", state.facts().facts().values().stream().map(ApplicationReceipt::fact).toList());
    return new Receipt(JsonText.canonical(tree));
  }

  private Map<String, @Nullable Object> project(Project project) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", project.id().toString());
    tree.put("name", project.name());
    tree.put("region", project.region().value());
    tree.put("regionTitle", PrefilledJson.tree(words.region(project.region().value())));
    tree.put("code", project.code().map(Object::toString).orElse(null));
    tree.put("organisation", project.organisation().name());
    tree.put("creditCode", project.organisation().code().value());
    return tree;
  }

  private Map<String, @Nullable Object> caseTree(
      ApplicationCase one, List<ResolvedMaterial> materials) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", one.number());
    tree.put("matter", one.matter().value());
    tree.put("title", PrefilledJson.tree(title(state.pack(), one.matter())));
    tree.put("department", department(one.matter()).map(PrefilledJson::tree).orElse(null));
    tree.put("carried", state.bundle().carried().contains(one.matter()));
    tree.put(
        "materials",
        materials.stream()
            .filter(material -> material.matter().equals(one.matter()))
            .map(MaterialStandingJson::tree)
            .toList());
    return tree;
  }

  private Optional<LocalText> department(MatterId id) {
    return Optional.ofNullable(state.pack().matters().get(id))
        .map(Matter::department)
        .map(state.pack().departments()::get)
        .map(Department::title);
  }

  static LocalText title(Pack pack, MatterId id) {
    return Optional.ofNullable(pack.matters().get(id))
        .map(Matter::title)
        .orElseGet(() -> Sentences.same(id.value()));
  }

  private Map<String, @Nullable Object> answer(DraftField field) {
    Object value = field.state().value().orElseThrow();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", field.field().id().value());
    tree.put("title", PrefilledJson.tree(field.field().title()));
    tree.put("section", PrefilledJson.tree(field.field().section().title()));
    tree.put("value", value);
    tree.put("shown", PrefilledJson.tree(words.of(field.field().shape(), value)));
    if (field.field().shape() instanceof Shape.Rows rows) {
      tree.put(
          "columns",
          rows.columns().stream().map(column -> PrefilledJson.tree(column.title())).toList());
      tree.put(
          "cells",
          words.cells(rows, value).stream()
              .map(row -> row.stream().map(PrefilledJson::tree).toList())
              .toList());
    }
    tree.put("origin", field.origin().word());
    tree.put("source", field.source().map(PrefilledJson::tree).orElse(null));
    tree.put("instead", field.overridden().map(before -> instead(field, before)).orElse(null));
    tree.put("by", field.entry().map(DraftEntry::by).map(Object::toString).orElse(null));
    tree.put("at", field.entry().map(DraftEntry::at).map(Object::toString).orElse(null));
    return tree;
  }

  private Map<String, @Nullable Object> instead(DraftField field, Prefilled before) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(PrefilledJson.tree(before));
    Object value = before.value();
    LocalText shown =
        before.source().kind() == SourceKind.EARLIER_FORM
            ? AnswerText.plain(value)
            : words.of(field.field().shape(), value);
    tree.put("shown", PrefilledJson.tree(shown));
    return tree;
  }

  private Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", promise.id());
    tree.put("text", PrefilledJson.tree(promise.text()));
    tree.put("confirmedBy", by.value());
    tree.put("confirmedAt", at.toString());
    return tree;
  }

  private static Map<String, @Nullable Object> fact(Fact fact) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact.id().value());
    tree.put("value", FactValueJson.tree(fact.value()));
    tree.put("source", DeterminationJson.word(fact.source()));
    tree.put("origin", fact.origin().orElse(null));
    return tree;
  }
}
