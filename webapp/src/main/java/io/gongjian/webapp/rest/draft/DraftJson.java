package io.gongjian.webapp.rest.draft;

import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.forms.application.MaterialStandingJson;
import io.gongjian.forms.application.Promise;
import io.gongjian.forms.application.ReviewingDraft.Review;
import io.gongjian.forms.boundary.BoundaryRefusal;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.check.FieldProblem;
import io.gongjian.forms.directive.FieldMessage;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.draft.AsideValue;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.FieldConflict;
import io.gongjian.forms.draft.FormChanges;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.PatchedDraft;
import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.forms.draft.Transition;
import io.gongjian.forms.prefill.PrefilledJson;
import io.gongjian.forms.prefill.SilentSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows drafts. */
public final class DraftJson {

  private DraftJson() {}

  static Map<String, @Nullable Object> summary(DraftSummary draft) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", draft.id().toString());
    tree.put("project", draft.project().toString());
    tree.put("matters", ids(draft.matters()));
    tree.put("pack", DeterminationJson.tree(draft.pack()));
    tree.put("version", draft.version());
    tree.put("createdAt", draft.createdAt().toString());
    tree.put("createdBy", draft.createdBy().value());
    tree.put("changedAt", draft.changedAt().toString());
    tree.put("application", draft.application().orElse(null));
    return tree;
  }

  static Map<String, @Nullable Object> tree(OpenedDraft opened, Locale locale) {
    Map<String, @Nullable Object> tree = summary(opened.draft().summary());
    tree.put("carried", ids(opened.state().bundle().carried()));
    tree.put("transition", transition(opened.transition()));
    tree.put("fields", opened.fields().stream().map(field -> field(field, locale)).toList());
    tree.put("aside", opened.aside().stream().map(DraftJson::aside).toList());
    tree.put("silent", opened.silent().stream().map(DraftJson::silent).toList());
    tree.put("problems", problems(opened, locale));
    tree.put("bundle", reasons(opened.state().bundle().reasons(), locale));
    return tree;
  }

  /** A draft with its materials and promises. */
  static Map<String, @Nullable Object> tree(Review review, Locale locale) {
    Map<String, @Nullable Object> tree = tree(review.opened(), locale);
    tree.put("materials", review.materials().stream().map(DraftJson::material).toList());
    tree.put("promises", review.promises().stream().map(DraftJson::promise).toList());
    return tree;
  }

  /** The answer to a change. */
  static Map<String, @Nullable Object> tree(PatchedDraft patched, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("version", patched.draft().version());
    tree.put("changedAt", patched.draft().changedAt().toString());
    tree.put("carried", ids(patched.state().bundle().carried()));
    tree.put("changed", patched.changed().stream().map(field -> field(field, locale)).toList());
    tree.put("problems", problems(patched.state(), locale));
    tree.put("dropped", patched.dropped().stream().map(DraftJson::dropped).toList());
    tree.put("conflicts", patched.conflicts().stream().map(DraftJson::conflict).toList());
    return tree;
  }

  static Map<String, @Nullable Object> tree(Reconciliation reconciliation, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("version", reconciliation.opened().draft().version());
    tree.put("transition", transition(reconciliation.opened().transition()));
    tree.put("goneMatters", ids(reconciliation.goneMatters()));
    tree.put(
        "sections", reconciliation.changes().sections().stream().map(DraftJson::section).toList());
    tree.put("displaced", reconciliation.displaced().stream().map(DraftJson::aside).toList());
    tree.put("aside", reconciliation.opened().aside().stream().map(DraftJson::aside).toList());
    tree.put("problems", problems(reconciliation.opened(), locale));
    return tree;
  }

  static List<Map<String, @Nullable Object>> problems(OpenedDraft opened, Locale locale) {
    return problems(opened.state(), locale);
  }

  private static List<Map<String, @Nullable Object>> problems(DraftState state, Locale locale) {
    return state.checked().problems().stream().map(problem -> problem(problem, locale)).toList();
  }

  static List<Map<String, @Nullable Object>> reasons(List<Reason> reasons, Locale locale) {
    return reasons.stream()
        .map(
            reason -> {
              Map<String, @Nullable Object> tree = new LinkedHashMap<>();
              tree.put("code", reason.code());
              tree.put("subject", reason.subject());
              tree.put("text", reason.text().in(locale));
              return tree;
            })
        .toList();
  }

  private static List<String> ids(Collection<MatterId> matters) {
    return matters.stream().map(MatterId::value).toList();
  }

  private static Map<String, @Nullable Object> transition(Transition transition) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", transition.kind().word());
    tree.put("pack", DeterminationJson.tree(transition.serving()));
    tree.put("until", transition.until().map(Object::toString).orElse(null));
    return tree;
  }

  static Map<String, @Nullable Object> field(DraftField field, Locale locale) {
    FieldState state = field.state();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", state.field().value());
    tree.put("shown", state.shown());
    tree.put("mayBeAsked", state.mayBeAsked());
    tree.put("required", state.required());
    tree.put("readonly", state.readonly());
    tree.put("askedFor", ids(state.askedFor()));
    tree.put("options", state.options().orElse(null));
    tree.put("value", state.value().orElse(null));
    tree.put("kept", state.kept().orElse(null));
    tree.put("origin", field.origin().word());
    tree.put("by", field.entry().map(DraftEntry::by).map(Object::toString).orElse(null));
    tree.put("at", field.entry().map(DraftEntry::at).map(Object::toString).orElse(null));
    tree.put("source", field.source().map(PrefilledJson::tree).orElse(null));
    tree.put("overridden", field.overridden().map(PrefilledJson::tree).orElse(null));
    tree.put("offered", field.offered().map(PrefilledJson::tree).orElse(null));
    tree.put(
        "messages", state.messages().stream().map(message -> message(message, locale)).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> message(FieldMessage message, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("level", message.level().word());
    tree.put("rule", message.row().toString());
    tree.put("text", message.text().in(locale));
    return tree;
  }

  private static Map<String, @Nullable Object> problem(FieldProblem problem, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", problem.field().value());
    tree.put("path", problem.path());
    tree.put("code", problem.code());
    tree.put("text", problem.text().in(locale));
    problem.boundary().ifPresent(refusal -> tree.put("boundary", boundary(refusal)));
    return tree;
  }

  private static Map<String, @Nullable Object> boundary(BoundaryRefusal refusal) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fault", refusal.fault().word());
    tree.put("places", refusal.places().stream().map(DraftJson::place).toList());
    tree.put("at", refusal.at().map(DraftJson::position).orElse(null));
    return tree;
  }

  private static Map<String, Object> place(BoundaryRefusal.Place place) {
    return Map.of("plot", place.plot(), "ring", place.ring(), "edges", place.edges());
  }

  private static Map<String, Object> position(BoundaryRefusal.Position at) {
    return Map.of("north", at.north(), "east", at.east());
  }

  private static Map<String, @Nullable Object> aside(AsideValue aside) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", aside.field().value());
    tree.put("title", PrefilledJson.tree(aside.title()));
    tree.put("value", aside.value());
    tree.put("shown", PrefilledJson.tree(aside.shown()));
    return tree;
  }

  private static Map<String, @Nullable Object> silent(SilentSource source) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", source.kind().word());
    tree.put("name", PrefilledJson.tree(source.name()));
    return tree;
  }

  private static Map<String, @Nullable Object> dropped(DroppedValue dropped) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", dropped.name());
    tree.put("reason", dropped.reason().name().toLowerCase(Locale.ROOT));
    return tree;
  }

  private static Map<String, @Nullable Object> conflict(FieldConflict conflict) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", conflict.field().value());
    tree.put("yours", conflict.yours().orElse(null));
    tree.put("theirs", conflict.theirs().orElse(null));
    tree.put("by", conflict.by().value());
    tree.put("at", conflict.at().toString());
    return tree;
  }

  private static Map<String, @Nullable Object> section(FormChanges.OfSection section) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("section", section.section().id());
    tree.put("title", PrefilledJson.tree(section.section().title()));
    tree.put("titleBefore", section.before().map(PrefilledJson::tree).orElse(null));
    tree.put("fields", section.fields().stream().map(DraftJson::change).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> change(FormChanges.FieldChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", change.field().value());
    tree.put("change", change.kind().word());
    tree.put("title", PrefilledJson.tree(change.title()));
    tree.put("titleBefore", change.before().map(PrefilledJson::tree).orElse(null));
    tree.put("aspects", change.aspects().stream().map(FormChanges.Aspect::word).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> material(ResolvedMaterial material) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", material.matter().value());
    tree.putAll(MaterialStandingJson.tree(material));
    return tree;
  }

  private static Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", promise.id());
    tree.put("matter", promise.matter().map(MatterId::value).orElse(null));
    tree.put("material", promise.material().map(MaterialId::value).orElse(null));
    tree.put("text", PrefilledJson.tree(promise.text()));
    return tree;
  }
}
