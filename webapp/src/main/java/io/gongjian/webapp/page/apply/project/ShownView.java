package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.material.MaterialList;
import io.gongjian.webapp.page.lanes.MatterProgress;
import io.gongjian.webapp.page.lanes.StageLanes;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.LimitWording;
import io.gongjian.webapp.page.wording.SilenceWording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project with its determination, as it stands now or as it was kept, for one request. What a
 * page does not show is not made: most pages of a project show its heading only.
 */
public final class ShownView {

  private final Project project;
  private final Pack pack;
  private final Determination determination;
  private final Optional<DeterminationSummary> kept;
  private final Words words;
  private final Set<MatterId> fresh;
  private @Nullable StageLanes lanes;
  private @Nullable MaterialList materials;
  private final boolean differing;
  private final Supplier<Map<MatterId, MatterProgress>> reading;
  private @Nullable Map<MatterId, MatterProgress> progress;

  ShownView(
      Project project,
      Pack pack,
      Determination determination,
      Optional<DeterminationSummary> kept,
      boolean differing,
      Set<MatterId> fresh,
      Supplier<Map<MatterId, MatterProgress>> reading,
      Words words) {
    this.project = project;
    this.pack = pack;
    this.determination = determination;
    this.kept = kept;
    this.differing = differing;
    this.words = words;
    this.fresh = fresh;
    this.reading = reading;
  }

  public Project project() {
    return project;
  }

  public Pack pack() {
    return pack;
  }

  public Determination determination() {
    return determination;
  }

  /** How far the project has come with its matters; of a list that was kept nothing is told. */
  public Map<MatterId, MatterProgress> progress() {
    Map<MatterId, MatterProgress> known = progress;
    if (known == null) {
      known = reading.get();
      progress = known;
    }
    return known;
  }

  public FactWording facts() {
    return new FactWording(pack, words);
  }

  public String getId() {
    return project.id().toString();
  }

  public String getName() {
    return project.name();
  }

  /** The version of the project that is shown. */
  public long getVersion() {
    return project.version();
  }

  public String getCode() {
    return project.code().map(Object::toString).orElse("");
  }

  public String getOrganisation() {
    return project.organisation().name();
  }

  public String getRegion() {
    return Optional.ofNullable(pack.regions().get(project.region()))
        .map(Region::title)
        .map(title -> title.in(words.locale()))
        .orElse(project.region().value());
  }

  /** For a demo project: where it was published. */
  public String getSourceNote() {
    return project.sourceNote().orElse("");
  }

  public String getPack() {
    return words.of("matters.pack", pack.title().in(words.locale()), pack.reference().version());
  }

  public String getPackHash() {
    return pack.reference().hash();
  }

  public String getAsOf() {
    return DayWording.day(determination.asOf());
  }

  public boolean isKept() {
    return kept.isPresent();
  }

  public String getKeptAt() {
    return kept.map(summary -> DayWording.minute(summary.savedAt())).orElse("");
  }

  /** True when the rules, applied again, do not give what the receipt says, which is shown. */
  public boolean isDiffering() {
    return differing;
  }

  public String getReceipt() {
    return kept.map(DeterminationSummary::receiptHash).orElse("");
  }

  public String getDetermination() {
    return kept.map(summary -> summary.id().toString()).orElse("");
  }

  public StageLanes getLanes() {
    StageLanes known = lanes;
    if (known == null) {
      known = StageLanes.of(pack, determination, words, fresh, progress());
      lanes = known;
    }
    return known;
  }

  public MaterialList getMaterials() {
    MaterialList known = materials;
    if (known == null) {
      known = MaterialList.of(pack, determination, words);
      materials = known;
    }
    return known;
  }

  /** The materials to hand in, each under the stage that is the first to need it. */
  public List<StageMaterials> getMaterialsByStage() {
    return StageMaterials.of(getLanes(), getMaterials());
  }

  public List<AnswerGroup> getAnswers() {
    return AnswerGroup.of(determination, facts());
  }

  /** Values taken for facts that nobody answered. */
  public List<GivenAnswer> getAssumptions() {
    FactWording facts = facts();
    return determination.assumptions().stream().flatMap(id -> assumption(id, facts)).toList();
  }

  public int getAnswered() {
    return getAnswers().stream().mapToInt(AnswerGroup::getCount).sum();
  }

  /** The questions that still matter, the most useful first. */
  public List<QuestionView> getQuestions() {
    FactWording facts = facts();
    return determination.questions().stream()
        .flatMap(question -> pack.vocabulary().find(question.fact()).stream())
        .map(fact -> new QuestionView(fact, determination, facts))
        .toList();
  }

  public int getQuestionsLeft() {
    return determination.questions().size();
  }

  public String getProcess() {
    return determination
        .process()
        .process()
        .map(pack.processes()::get)
        .map(type -> type.title().in(words.locale()))
        .orElseGet(() -> open(Decision.PROCESS));
  }

  public String getTarget() {
    return determination
        .process()
        .target()
        .map(StatedLimit::limit)
        .map(limit -> LimitWording.of(limit, words))
        .orElseGet(() -> open(Decision.TARGET));
  }

  /** The law behind process type and target. */
  public List<Cited> getProcessBasis() {
    List<CitationId> citations =
        Stream.concat(
                determination.process().processReasons().stream(),
                determination.process().targetReasons().stream())
            .map(Finding::citations)
            .flatMap(List::stream)
            .toList();
    return Cited.all(pack, citations, determination.asOf(), words);
  }

  private Stream<GivenAnswer> assumption(FactId id, FactWording facts) {
    return pack.vocabulary().find(id).stream()
        .flatMap(fact -> fact.assumed().stream())
        .map(
            value ->
                new GivenAnswer(
                    id.value(), facts.title(id), facts.value(id, value), "", null, true));
  }

  private String open(Decision about) {
    return determination.process().silences().stream()
        .filter(silence -> silence.about() == about)
        .findFirst()
        .map(silence -> SilenceWording.of(silence, pack, words))
        .orElseGet(
            () ->
                words.of(
                    determination.process().missing().isEmpty()
                        ? "matters.not_stated"
                        : "matters.still_open"));
  }
}
