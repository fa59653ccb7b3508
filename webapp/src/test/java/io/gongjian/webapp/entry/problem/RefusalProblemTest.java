package io.gongjian.webapp.entry.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.LostUpdate;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalProblemTest {

  private static final FactId AMOUNT = new FactId("invest.amount");

  @Test
  void aLostUpdateShowsBothValues() {
    Refusal refusal =
        new Refusal.LostUpdates(
            List.of(
                new LostUpdate(
                    AMOUNT,
                    Answer.of(FactValue.Amount.of("30")),
                    Answer.dontKnow(),
                    new AccountName("li"),
                    Instant.parse("2026-01-01T00:00:00Z"))),
            7);

    assertThat(shown(refusal, Locale.ENGLISH))
        .isEqualTo(
            "{\"type\":\"urn:gongjian:problem:lost_update\",\"title\":\"Somebody else changed it"
                + " first\",\"status\":409,\"detail\":\"1 of the facts were given another value by"
                + " somebody else; nothing of yours was saved. Both values are in lostUpdates\","
                + "\"code\":\"lost_update\",\"version\":7,\"lostUpdates\":[{\"fact\":"
                + "\"invest.amount\",\"theirs\":{\"state\":\"known\",\"value\":30},\"yours\":"
                + "{\"state\":\"unknown\",\"value\":null},\"by\":\"li\",\"at\":"
                + "\"2026-01-01T00:00:00Z\"}]}");
  }

  @Test
  void everyFaultyFactIsPointedAt() {
    Refusal refusal =
        new Refusal.BadFacts(
            List.of(
                new FactFault.NoSuchFact("invest/amuont", Optional.of(AMOUNT)),
                new FactFault.NoSuchFact("colour", Optional.empty()),
                new FactFault.DoesNotFit(new Misread(AMOUNT, Misfit.TOO_SMALL, "-1", ">= 0")),
                new FactFault.KeptElsewhere("project.name", FactSource.PROJECT)));

    assertThat(shown(refusal, Locale.CHINESE))
        .contains("\"status\":422")
        .contains("\"pointer\":\"/facts/invest~1amuont\"")
        .contains("是不是 invest.amount？")
        .contains("\"nearest\":\"invest.amount\"")
        .contains("词汇表中没有 colour\",\"nearest\":null")
        .contains("\"code\":\"too_small\"")
        .contains("\"code\":\"kept_elsewhere\"");
  }

  @Test
  void eachRefusalHasItsStatus() {
    assertThat(status(new Refusal.NotFound("project", "x"))).isEqualTo(404);
    assertThat(status(new Refusal.NotAllowed(Role.OPERATOR))).isEqualTo(403);
    assertThat(status(new Refusal.Stale(1, 2))).isEqualTo(412);
    assertThat(status(new Refusal.NoPack("110000"))).isEqualTo(422);
    assertThat(status(new Refusal.PackNotServed("460100", "haikou"))).isEqualTo(503);
    assertThat(
            status(
                new Refusal.PackNotInForce(
                    "460106", LocalDate.of(2016, 5, 1), LocalDate.of(2019, 1, 1))))
        .isEqualTo(422);
    assertThat(
            status(
                new Refusal.BadInput(List.of(new InputFault("name", "", InputFault.Kind.MISSING)))))
        .isEqualTo(422);
  }

  private static int status(Refusal refusal) {
    return RefusalProblem.of(refusal).code().status();
  }

  private static String shown(Refusal refusal, Locale locale) {
    return JsonText.compact(RefusalProblem.of(refusal).tree(locale));
  }
}
