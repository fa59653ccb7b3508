package io.gongjian.webapp.page.apply.review;

import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.forms.application.ReviewingDraft.Review;
import io.gongjian.forms.check.FieldProblem;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.Transition;
import io.gongjian.forms.wording.AnswerText;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.draft.AsideLine;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.DeliveryWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft with everything on it, for one request. */
public final class ReviewView {

  private final Review review;
  private final Set<String> confirmed;
  private final Words words;
  private final AnswerText answers;

  ReviewView(Review review, Set<String> confirmed, Words words) {
    this.review = review;
    this.confirmed = Set.copyOf(confirmed);
    this.words = words;
    this.answers = new AnswerText(review.opened().state().pack());
  }

  public String getId() {
    return review.opened().draft().id().toString();
  }

  public String getProject() {
    return review.opened().draft().project().toString();
  }

  /** The number of the application that was made of it; nothing while it is a draft. */
  public String getApplication() {
    return review.opened().draft().application().orElse("");
  }

  public String getMatters() {
    return MatterTitles.of(
        review.opened().state().pack(), review.opened().state().bundle().chosen(), words);
  }

  /** The matters that come with those that were chosen. */
  public String getCarried() {
    return MatterTitles.of(
        review.opened().state().pack(), review.opened().state().bundle().carried(), words);
  }

  public String getChanged() {
    return DayWording.minute(review.opened().draft().changedAt());
  }

  public boolean isCurrent() {
    return review.opened().transition().kind() == Transition.Kind.CURRENT;
  }

  /** What keeps it from being handed in; null when nothing does but promises to confirm. */
  public @Nullable Told getHindrance() {
    return review.hindrance().map(refusal -> Told.of(refusal, words)).orElse(null);
  }

  /** True when its pack changed and it must be taken to the version that serves. */
  public boolean isToReconcile() {
    return review
        .hindrance()
        .filter(Refusal.NotReady.class::isInstance)
        .map(Refusal.NotReady.class::cast)
        .filter(refusal -> refusal.obstacle() == Obstacle.PACK_CHANGED)
        .isPresent();
  }

  /** The answers that are missing or do not fit, each with its field. */
  public List<ProblemLine> getProblems() {
    return review.opened().state().checked().problems().stream()
        .map(one -> new ProblemLine(one.field().value(), one.text().in(words.locale())))
        .toList();
  }

  public List<AnswerSection> getSections() {
    Map<Section, List<AnswerLine>> bySection = new LinkedHashMap<>();
    for (DraftField field : review.opened().fields()) {
      if (field.state().shown()) {
        bySection
            .computeIfAbsent(field.field().section(), section -> new ArrayList<>())
            .add(line(field));
      }
    }
    List<AnswerSection> sections = new ArrayList<>();
    bySection.forEach(
        (section, lines) ->
            sections.add(
                new AnswerSection(sections.size(), section.title().in(words.locale()), lines)));
    return sections;
  }

  /** Answers that are kept although the form has no place for them any longer. */
  public List<AsideLine> getAside() {
    return review.opened().aside().stream().map(aside -> new AsideLine(aside, words)).toList();
  }

  public List<MaterialLine> getMaterials() {
    return materials().filter(line -> !line.isShared()).toList();
  }

  /** Materials that departments share among themselves; nobody is asked for them. */
  public List<MaterialLine> getShared() {
    return materials().filter(MaterialLine::isShared).toList();
  }

  public List<PromiseLine> getPromises() {
    return review.promises().stream()
        .map(
            promise ->
                new PromiseLine(
                    promise.id(),
                    promise.text().in(words.locale()),
                    confirmed.contains(promise.id())))
        .toList();
  }

  private AnswerLine line(DraftField field) {
    Optional<Object> value = field.state().value();
    Shape shape = field.field().shape();
    List<String> columns = List.of();
    List<List<String>> cells = List.of();
    if (shape instanceof Shape.Rows rows && value.isPresent()) {
      columns = rows.columns().stream().map(one -> one.title().in(words.locale())).toList();
      cells =
          answers.cells(rows, value.get()).stream()
              .map(row -> row.stream().map(cell -> cell.in(words.locale())).toList())
              .toList();
    }
    return new AnswerLine(
        field.state().readonly() ? "" : field.field().id().value(),
        field.field().title().in(words.locale()),
        value.map(one -> answers.of(shape, one).in(words.locale())).orElse(""),
        source(field),
        columns,
        cells,
        review.opened().state().checked().problems().stream()
            .filter(problem -> problem.field().equals(field.field().id()))
            .map(FieldProblem::text)
            .map(text -> text.in(words.locale()))
            .toList());
  }

  private String source(DraftField field) {
    return switch (field.origin()) {
      case NONE -> "";
      case DEFAULT -> words.of("drafts.by_default");
      case COMPUTED -> words.of("drafts.computed");
      case DERIVED -> words.of("drafts.derived");
      case PREFILLED ->
          field
              .source()
              .map(
                  source ->
                      source.name().in(words.locale())
                          + source.date().map(day -> " " + DayWording.day(day)).orElse(""))
              .orElse("");
      case ANSWER ->
          field
              .entry()
              .map(entry -> words.of("drafts.filled_by", entry.by(), DayWording.minute(entry.at())))
              .orElse("");
    };
  }

  private Stream<MaterialLine> materials() {
    return review.materials().stream()
        .filter(material -> material.standing().kind() != Standing.Kind.NOT_NEEDED)
        .map(
            material ->
                new MaterialLine(
                    material.material().value(),
                    material.title().in(words.locale()),
                    MatterTitles.of(review.opened().state().pack(), material.matter(), words),
                    DeliveryWording.of(material.delivery(), words),
                    material.standing().kind().word(),
                    material.isMissing(),
                    material.standing().reason().in(words.locale()),
                    material.standing().evidence().map(Evidence::name).orElse(""),
                    material
                        .standing()
                        .evidence()
                        .flatMap(Evidence::content)
                        .map(Object::toString)
                        .orElse(""),
                    material.standing().until().map(DayWording::day).orElse(""),
                    words));
  }
}
