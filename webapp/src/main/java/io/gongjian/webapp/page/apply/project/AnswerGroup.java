package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactGroup;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.page.pieces.SourceBadge;
import io.gongjian.webapp.page.wording.FactWording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers of one group of the vocabulary. */
public final class AnswerGroup {

  private static final Set<FactSource> NOT_THE_APPLICANTS =
      Set.of(FactSource.PROJECT, FactSource.REGION, FactSource.DERIVED);

  private final String title;
  private final List<GivenAnswer> rows;

  private AnswerGroup(String title, List<GivenAnswer> rows) {
    this.title = title;
    this.rows = List.copyOf(rows);
  }

  /** All groups that have an answer; assumptions are not answers. */
  static List<AnswerGroup> of(Determination determination, FactWording facts) {
    return facts.pack().vocabulary().groups().stream()
        .map(group -> group(group, determination, facts))
        .filter(group -> !group.rows.isEmpty())
        .toList();
  }

  public String getTitle() {
    return title;
  }

  public List<GivenAnswer> getRows() {
    return rows;
  }

  public int getCount() {
    return rows.size();
  }

  private static AnswerGroup group(
      FactGroup group, Determination determination, FactWording facts) {
    return new AnswerGroup(
        facts.in(group.title()),
        group.facts().stream().flatMap(fact -> row(fact, determination, facts).stream()).toList());
  }

  private static Optional<GivenAnswer> row(
      FactId id, Determination determination, FactWording facts) {
    if (determination.given().declaredUnknown().contains(id)) {
      return Optional.of(
          new GivenAnswer(
              id.value(), facts.title(id), facts.words().of("guide.said_unknown"), "", null, true));
    }
    return determination.used().stream()
        .filter(fact -> fact.id().equals(id) && fact.source() != FactSource.DEFAULT)
        .findFirst()
        .map(fact -> row(fact, facts));
  }

  private static GivenAnswer row(Fact fact, FactWording facts) {
    return new GivenAnswer(
        fact.id().value(),
        facts.title(fact.id()),
        facts.value(fact.id(), fact.value()),
        facts.inYuan(fact.id(), fact.value()).orElse(""),
        SourceBadge.of(fact, facts.words()),
        !NOT_THE_APPLICANTS.contains(fact.source())
            || (fact.source() == FactSource.DERIVED && fact.origin().isPresent()));
  }
}
