package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.draft.AppliedBefore;
import io.gongjian.forms.draft.AppliedMatter;
import io.gongjian.forms.draft.Bundle;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
import io.gongjian.webapp.page.lanes.MatterProgress;
import io.gongjian.webapp.page.wording.DayWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ticks matters of the list and begins the draft of one application for them. */
@Named("choosing")
@RequestScoped
public class ChooseMatters {

  private static final String PARAMETER = "matter";

  @Inject ShownProject shown;
  @Inject DraftWriter writer;
  @Inject DraftReader reader;
  @Inject PageWords words;

  private @Nullable Told told;

  /** The stages that have a matter of this project, each with what can be ticked. */
  public List<ChoiceStage> getStages() {
    ShownView view = shown.getView();
    Set<String> ticked = Set.copyOf(ticked());
    List<AppliedMatter> applied =
        reader.applied(view.project().id()).fold(found -> found, refusal -> List.of());
    List<ChoiceStage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<ChoiceRow> rows =
          view.determination().matters().stream()
              .flatMap(result -> row(view, result, stage, ticked, applied).stream())
              .toList();
      if (rows.stream().anyMatch(row -> row.isFree() || row.isApplied())) {
        stages.add(new ChoiceStage(stage.word(), words.words().of("word.stage", stage), rows));
      }
    }
    return stages;
  }

  /** Begins the draft and opens its form; says why when these matters cannot be begun together. */
  public String begin() {
    List<String> matters = ticked();
    if (matters.isEmpty()) {
      return "";
    }
    return writer
        .create(shown.getView().project().id(), matters)
        .fold(ChooseMatters::form, this::refused);
  }

  /** Why it was not begun; null when nothing was refused. */
  public @Nullable Told getTold() {
    return told;
  }

  private static String form(OpenedDraft opened) {
    return "/apply/form?faces-redirect=true&draft=" + opened.draft().id();
  }

  private String refused(Refusal refusal) {
    told = Told.of(refusal, words.words());
    return "";
  }

  private static List<String> ticked() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(PARAMETER);
    return values == null ? List.of() : List.of(values);
  }

  private Optional<ChoiceRow> row(
      ShownView view,
      MatterResult result,
      Stage stage,
      Set<String> ticked,
      List<AppliedMatter> applied) {
    Pack pack = view.pack();
    Matter matter = pack.matters().get(result.matter());
    if (matter == null || matter.stage() != stage) {
      return Optional.empty();
    }
    Words text = words.words();
    Department department = pack.departments().get(matter.department());
    return Optional.of(
        new ChoiceRow(
            matter.id().value(),
            matter.title().in(text.locale()),
            result.applicability(),
            department == null ? "" : department.shortTitle().in(text.locale()),
            hindrance(view, matter, result, text),
            earlier(matter, applied, text),
            waits(view, matter, text),
            ticked.contains(matter.id().value())));
  }

  private static Optional<EarlierLine> earlier(
      Matter matter, List<AppliedMatter> applied, Words words) {
    return AppliedBefore.latest(matter.id(), applied)
        .map(
            found ->
                new EarlierLine(
                    found.application(),
                    words.of(
                        matter.several() ? "drafts.applied_several" : "drafts.applied_already",
                        DayWording.day(found.day())),
                    matter.several()));
  }

  /** What must come first and is not there yet; it may be applied for together with this one. */
  private static String waits(ShownView view, Matter matter, Words words) {
    return Optional.ofNullable(view.progress().get(matter.id()))
        .filter(one -> one.stand() == MatterProgress.Stand.WAITS)
        .map(
            one ->
                words.of("drafts.waits_for", MatterTitles.of(view.pack(), one.waitsFor(), words)))
        .orElse("");
  }

  private static String hindrance(ShownView view, Matter matter, MatterResult result, Words words) {
    Pack pack = view.pack();
    if (result.applicability() == Applicability.NOT_REQUIRED) {
      return words.of("drafts.not_required");
    }
    Optional<Matter> whole = Bundle.whole(pack, view.determination(), matter);
    if (whole.isPresent()) {
      return words.of("drafts.carried_by", whole.get().title().in(words.locale()));
    }
    return pack.forms().find(matter.id()).isEmpty() ? words.of("drafts.no_form") : "";
  }
}
