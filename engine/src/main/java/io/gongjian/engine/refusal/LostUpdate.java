package io.gongjian.engine.refusal;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.vocabulary.FactId;
import java.time.Instant;

/**
 * A fact that two people answered differently: theirs stands, yours was not recorded.
 *
 * @param by who answered first
 * @param at when
 */
public record LostUpdate(FactId fact, Answer theirs, Answer yours, AccountName by, Instant at) {}
