package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.FeeWording;
import io.gongjian.webapp.page.wording.LimitWording;
import io.gongjian.webapp.page.wording.SilenceWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter of a determination, as its card shows it. */
public final class MatterCard {

  private final Pack pack;
  private final Words words;
  private final Matter matter;
  private final MatterResult result;
  private final LocalDate asOf;
  private final List<String> predecessors;
  private final String whole;
  private final boolean fresh;
  private final @Nullable ProgressMark progress;

  MatterCard(
      Pack pack,
      Words words,
      Matter matter,
      MatterResult result,
      LocalDate asOf,
      List<MatterId> predecessors,
      Optional<Matter> whole,
      boolean fresh,
      Optional<MatterProgress> progress) {
    this.pack = pack;
    this.words = words;
    this.matter = matter;
    this.result = result;
    this.asOf = asOf;
    this.predecessors = predecessors.stream().map(this::titleOf).toList();
    this.whole = whole.map(one -> one.title().in(words.locale())).orElse("");
    this.fresh = fresh;
    this.progress = progress.map(one -> new ProgressMark(one, pack, words)).orElse(null);
  }

  public String getId() {
    return matter.id().value();
  }

  public String getName() {
    return matter.title().in(words.locale());
  }

  public Chip getChip() {
    return Chip.of(result.applicability(), words);
  }

  /** How far the project has come with it; nothing where there is nothing to say. */
  public @Nullable ProgressMark getProgress() {
    return progress;
  }

  public String getTone() {
    return getChip().getTone() + (fresh ? " is-fresh" : "");
  }

  /** True when the last answer changed this matter. */
  public boolean isFresh() {
    return fresh;
  }

  public String getDepartment() {
    Department department = pack.departments().get(matter.department());
    return department == null
        ? matter.department().value()
        : department.shortTitle().in(words.locale());
  }

  /** The limits: the statutory one and, where the region promises less, that one too. */
  public String getLimit() {
    LimitResult limit = result.limit();
    List<String> parts = new ArrayList<>();
    parts.add(
        limit
            .statutory()
            .map(one -> words.of("word.statutory", LimitWording.of(one.limit(), words)))
            .orElseGet(() -> words.of(isLimitSilent() ? "word.not_told" : "word.no_limit")));
    limit
        .promised()
        .map(one -> words.of("word.promised", LimitWording.of(one.limit(), words)))
        .ifPresent(parts::add);
    return String.join(words.of("word.dot"), parts);
  }

  /** What is to be paid: a line for each fee. */
  public List<String> getFees() {
    FactWording facts = new FactWording(pack, words);
    return result.fees().stream().flatMap(fee -> FeeWording.of(fee, facts).stream()).toList();
  }

  /** True when the limit cannot be told because of the day asked. */
  private boolean isLimitSilent() {
    return result.silences().stream()
        .anyMatch(
            silence ->
                silence.matter().filter(matter.id()::equals).isPresent()
                    && (silence.about() == Decision.LIMIT || silence.about() == Decision.MATTER));
  }

  /** Situations that apply, and those that still may with a mark. */
  public String getSituations() {
    return String.join(
        words.of("word.comma"), result.situations().stream().map(this::situation).toList());
  }

  public int getMaterials() {
    return (int) result.materials().stream().filter(material -> material.certain()).count();
  }

  /** Matters that come first and are not known to be needless. */
  public String getPredecessors() {
    return String.join(words.of("word.comma"), predecessors);
  }

  /** The matter that takes this one in for this project, or nothing. */
  public String getWithin() {
    return whole;
  }

  public int getMissing() {
    return result.missing().size();
  }

  /** What cannot be said because no text was in force on the day asked, each a sentence. */
  public List<String> getSilences() {
    return result.silences().stream()
        .map(silence -> SilenceWording.of(silence, pack, words))
        .toList();
  }

  public boolean isOpen() {
    return result.applicability() == Applicability.UNKNOWN;
  }

  /** True when the matter itself or the limit shown could not be verified. */
  public boolean isUnverified() {
    return !matter.verified()
        || result.limit().statutory().map(limit -> !limit.verified()).orElse(false)
        || result.limit().promised().map(limit -> !limit.verified()).orElse(false);
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  /** The rules behind the applicability, each a sentence with the articles it rests on. */
  public List<String> getReasons() {
    return result.reasons().stream().flatMap(finding -> reason(finding).stream()).toList();
  }

  /** The facts that could settle an open matter. */
  public String getMissingTitles() {
    FactWording facts = new FactWording(pack, words);
    return String.join(
        words.of("word.comma"), result.missing().stream().map(facts::title).toList());
  }

  private Optional<String> reason(Finding finding) {
    String articles =
        String.join(
            words.of("word.comma"),
            Cited.all(pack, finding.citations(), asOf, words).stream()
                .map(Cited::getTitle)
                .toList());
    return pack.tables().stream()
        .filter(table -> table.id().equals(finding.rule().table()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.id().equals(finding.rule()))
        .findFirst()
        .map(row -> words.of("print.reason", row.say().in(words.locale()), articles));
  }

  private String situation(SituationResult situation) {
    String title =
        matter
            .situation(situation.situation())
            .map(one -> one.title().in(words.locale()))
            .orElse(situation.situation().value());
    return situation.certain() ? title : words.of("word.maybe", title);
  }

  private String titleOf(MatterId id) {
    return Optional.ofNullable(pack.matters().get(id))
        .map(one -> one.title().in(words.locale()))
        .orElse(id.value());
  }
}
