package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.LimitWording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One matter with all that the pack says of it. */
public final class MatterPage extends MatterRow {

  private final LocalDate asOf;

  MatterPage(Pack pack, Matter matter, LocalDate asOf, Words words) {
    super(pack, matter, words);
    this.asOf = asOf;
  }

  public List<Cited> getBasis() {
    return Cited.all(pack, matter.basis(), asOf, words);
  }

  public List<Cited> getLimitBasis() {
    return matter
        .limit()
        .map(limit -> Cited.all(pack, limit.citations(), asOf, words))
        .orElse(List.of());
  }

  /** Why no limit is stated. */
  public String getLimitNote() {
    return matter.limitNote().map(text -> text.in(words.locale())).orElse("");
  }

  /** The shorter limit that the region promises, where it filled that term. */
  public String getPromised() {
    return pack.openTerms().values().stream()
        .filter(term -> term.promisedLimitOf().equals(Optional.of(matter.id())))
        .flatMap(term -> promised(term).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<String> promised(OpenTerm term) {
    FactWording facts = new FactWording(pack, words);
    return pack.term(term.id(), asOf)
        .map(TermValue::value)
        .map(value -> value.plain() + term.unit().map(unit -> " " + facts.unit(unit)).orElse(""));
  }

  public String getExtension() {
    return limit(matter.extension());
  }

  public String getOutput() {
    return matter
        .output()
        .map(pack.licences()::get)
        .map(licence -> licence.title().in(words.locale()))
        .orElse("");
  }

  public List<FilterChoice> getAfter() {
    return matter.after().stream().map(this::link).toList();
  }

  public List<FilterChoice> getWithin() {
    return matter.within().stream().map(this::link).toList();
  }

  /** The id of the flow that its cases go through; empty where it names none. */
  public String getFlow() {
    return matter.flow().map(FlowId::value).orElse("");
  }

  public String getFlowName() {
    return matter
        .flow()
        .map(pack.flows()::get)
        .map(flow -> flow.title().in(words.locale()))
        .orElse("");
  }

  /** The stages a concurrent matter may run beside. */
  public String getAtStages() {
    return matter.atStages().stream()
        .map(stage -> words.of("word.stage", stage))
        .collect(Collectors.joining(words.of("word.comma")));
  }

  public String getNote() {
    return matter.note().map(text -> text.in(words.locale())).orElse("");
  }

  public List<FilterChoice> getSituations() {
    return matter.situations().stream()
        .map(
            situation ->
                new FilterChoice(
                    situation.title().in(words.locale()),
                    situation.say().map(say -> say.in(words.locale())).orElse("")))
        .toList();
  }

  /** The tables about this matter: whether it applies, its situations, materials and limits. */
  public List<TableView> getTables() {
    return pack.tables().stream()
        .filter(table -> table.matter().equals(Optional.of(matter.id())))
        .sorted(Comparator.comparing(RuleTable::decides))
        .map(table -> new TableView(pack, table, Optional.of(matter), asOf, words))
        .toList();
  }

  private String limit(Optional<StatedLimit> limit) {
    return limit.map(one -> LimitWording.of(one.limit(), words)).orElse("");
  }

  private FilterChoice link(MatterId id) {
    Matter other = pack.matters().get(id);
    return new FilterChoice(
        id.value(), other == null ? id.value() : other.title().in(words.locale()));
  }
}
