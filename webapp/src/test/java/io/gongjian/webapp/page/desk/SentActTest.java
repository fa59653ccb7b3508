package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the forms of a case send becomes a request, or says what is lacking. */
class SentActTest {

  private static final StepId REVIEW = new StepId("review");
  private static final PersonId WANG = new PersonId("wang");

  private static Attempt<CaseRequest> sent(String query) {
    Map<String, String[]> values = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values.merge(
          parts[0],
          new String[] {parts[1]},
          (one, more) -> Stream.of(one, more).flatMap(Stream::of).toArray(String[]::new));
    }
    return new SentAct(values).request(SomeCase.NUMBER, List.of(new StepId("accept"), REVIEW));
  }

  private static Arguments means(String query, FlowAction action) {
    return Arguments.of(query, action);
  }

  static Stream<Arguments> everyForm() {
    Optional<StepId> review = Optional.of(REVIEW);
    Optional<String> why = Optional.of("缺图");
    return Stream.of(
        means("act=claim&step=review", new FlowAction.Claim(REVIEW)),
        means("act=release&step=review", new FlowAction.Release(REVIEW)),
        means("act=read&step=review", new FlowAction.Read(REVIEW)),
        means("act=recall&step=review", new FlowAction.Recall(REVIEW)),
        means(
            "act=complete&step=review&outcome=object&text= 缺图 ",
            new FlowAction.Complete(REVIEW, Optional.of(StepOutcome.OBJECT), why)),
        means(
            "act=return&step=review&to=accept&text=缺图",
            new FlowAction.Return(REVIEW, Optional.of(new StepId("accept")), why)),
        means("act=transfer&step=review&person=wang", new FlowAction.Transfer(REVIEW, WANG)),
        means(
            "act=delegate&step=review&person=li&account=wang",
            new FlowAction.Delegate(REVIEW, WANG)),
        means(
            "act=add_signer&step=review&person=wang&place=beside",
            new FlowAction.AddSigner(REVIEW, WANG, SignerPlace.BESIDE)),
        means(
            "act=remove_signer&step=review&person=wang&text=缺图",
            new FlowAction.RemoveSigner(REVIEW, WANG, why)),
        means(
            "act=correct&step=review&item=field:a&item=other:1&text.field:a=改&text.other:1=补&text=缺图",
            new FlowAction.Correct(review, List.of("field:a|改", "other:1|补"), why)),
        means(
            "act=special_start&step=review&kind=hearing&clause=administrative_licensing_law#45",
            new FlowAction.SpecialStart(
                review, "hearing", Optional.of("administrative_licensing_law#45"))),
        means("act=special_end&step=review", new FlowAction.SpecialEnd(review)),
        means("act=extend&step=review&days=3&text=缺图", new FlowAction.Extend(review, 3, why)),
        means(
            "act=consult&person=wang&text=缺图",
            new FlowAction.Consult(Optional.empty(), WANG, "缺图")),
        means("act=copy&person=wang", new FlowAction.Copy(Optional.empty(), WANG)),
        means("act=urge", new FlowAction.Urge(Optional.empty())),
        means(
            "act=deputise&person=wang&from=2026-11-20&until=2026-11-21",
            new FlowAction.Deputise(WANG, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21))));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void aFormIsAnAction(String query, FlowAction action) {
    assertThat(sent(query).asDone().map(CaseRequest::action)).contains(action);
  }

  @Test
  void theRequestHasTheKeyOfTheFormAndTheWordsOfTheReader() {
    CaseRequest request =
        sent("act=complete&step=review&outcome=agree&text=同意&key=k1").asDone().orElseThrow();
    assertThat(request.key()).contains("k1");
    assertThat(request.text()).isEqualTo("同意");
    assertThat(request.number()).isEqualTo(SomeCase.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "act=complete&step=review, outcome",
    "act=complete&step=review&outcome=perhaps, outcome",
    "act=complete&outcome=agree, act",
    "act=return&step=review, target",
    "act=return&step=review&to=../x, target",
    "act=transfer&step=review&person=, person",
    "act=add_signer&step=review&person=wang&place=under, place",
    "act=correct&step=review, items",
    "act=correct&step=review&item=field:a, item",
    "act=special_start&step=review, kind",
    "act=extend&step=review&days=0, days",
    "act=extend&step=review&days=many, days",
    "act=consult&person=wang, question",
    "act=deputise&person=wang&from=2026-11-21&until=2026-11-20, period",
    "act=deputise&person=wang&from=tomorrow, period",
    "act=claim&step=elsewhere, step",
    "act=answer, act",
    "act=withdraw, act",
    "act=leave&person=wang, act",
    "act=dance, act",
  })
  void whatIsLackingIsNamed(String query, String lacking) {
    assertThat(sent(query).asRefused())
        .contains(
            new Refusal.BadInput(List.of(new InputFault(lacking, "", InputFault.Kind.MISSING))));
  }

  @Test
  void aFormIsKnownByWhatItDoesAndWhere() {
    assertThat(new SentAct(Map.of("act", new String[] {"urge"})).form()).isEqualTo("urge");
    assertThat(
            new SentAct(Map.of("act", new String[] {"read"}, "step", new String[] {"review"}))
                .form())
        .isEqualTo("read-review");
  }
}
