package io.gongjian.engine.project;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactId;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody said of a fact of a project, and when. Records are never changed; the latest one of
 * a fact counts.
 *
 * @param unit the unit of the value, as the vocabulary had it then
 * @param origin the document or publication it was read from, where there is one
 * @param version the version that the project got with it
 * @param confirmed the constraints that told it as surprising, and it was meant all the same
 */
public record FactRecord(
    FactId fact,
    Answer answer,
    Optional<String> unit,
    FactSource source,
    Optional<String> origin,
    Instant at,
    AccountName by,
    long version,
    SortedSet<String> confirmed) {

  public FactRecord {
    confirmed = Collections.unmodifiableSortedSet(new TreeSet<>(confirmed));
  }

  /** What was said and told by nothing as surprising. */
  public FactRecord(
      FactId fact,
      Answer answer,
      Optional<String> unit,
      FactSource source,
      Optional<String> origin,
      Instant at,
      AccountName by,
      long version) {
    this(fact, answer, unit, source, origin, at, by, version, new TreeSet<>());
  }
}
