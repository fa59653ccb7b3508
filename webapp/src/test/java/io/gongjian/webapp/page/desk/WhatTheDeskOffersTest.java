package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a case offers what the reader may do and the case lets be, and nothing else. */
class WhatTheDeskOffersTest {

  private static CasePage page(FoundCase found) {
    return new CasePage(found, SomeCase.CHINESE);
  }

  private static List<String> names(List<ActForm> forms) {
    return forms.stream().map(ActForm::getAct).toList();
  }

  private static ActForm form(List<ActForm> forms, String act) {
    return forms.stream().filter(form -> form.getAct().equals(act)).findFirst().orElseThrow();
  }

  @Test
  void aCardForEachStepInWhichTheReaderHasATask() {
    assertThat(page(SomeCase.underReview().seenBy("chen")).getCards())
        .extracting(CaseCard::getId)
        .containsExactly("quality", "safety");
    assertThat(page(SomeCase.underReview().seenBy("lin")).getCards()).isEmpty();
  }

  @Test
  void whoMayOnlyReadIsOfferedNothing() {
    CasePage page = page(SomeCase.underReview().open("decide", "jiandu").seenByReader());
    assertThat(page.getCards()).isEmpty();
    assertThat(page.getActs()).isEmpty();
    assertThat(page.isActing()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = FlowState.class,
      names = {"APPROVED", "REFUSED", "NOT_NEEDED", "NOT_OURS", "WITHDRAWN"})
  void inAClosedCaseNothingIsOffered(FlowState closed) {
    CasePage page = page(SomeCase.underReview().state(closed).seenBy("li"));
    assertThat(page.getCards()).isEmpty();
    assertThat(page.getActs()).isEmpty();
  }

  @Test
  void theOutcomesAreThoseOfTheKindOfStep() {
    CasePage page = page(new SomeCase().open("accept", "wang").seenBy("wang"));
    assertThat(page.getCards().get(0).getOutcomes())
        .extracting(OutcomeChoice::getWord)
        .containsExactly("受理", "不受理", "不予受理");
    assertThat(page.getCards().get(0).getOutcomes())
        .extracting(OutcomeChoice::isFinal)
        .containsExactly(false, true, true);
    assertThat(page.getCards().get(0).isRemediable()).isTrue();
  }

  @Test
  void claimingIsOfferedWhileSeveralCanAndGivingBackAfterIt() {
    CasePage before = page(SomeCase.underReview().seenBy("li"));
    assertThat(names(before.getCards().get(0).getQuick())).containsExactly("claim", "read");

    CasePage after =
        page(
            SomeCase.underReview()
                .open("review", "li")
                .recorded("claim", "li", "review", "")
                .seenBy("li"));
    assertThat(names(after.getCards().get(0).getQuick())).containsExactly("release", "read");
  }

  @Test
  void itGoesBackOnlyToStepsThatWereDone() {
    CasePage page = page(SomeCase.underReview().seenBy("li"));
    assertThat(form(page.getCards().get(0).getMore(), "return").getTargets())
        .extracting(ActOption::getTitle)
        .containsExactly("受理 · 综合窗口");

    CasePage first = page(new SomeCase().open("accept", "wang").seenBy("wang"));
    assertThat(names(first.getCards().get(0).getMore())).doesNotContain("return");
  }

  @Test
  void itGoesToThoseOfTheSameLaneFirst() {
    CasePage page = page(SomeCase.underReview().seenBy("li"));
    assertThat(form(page.getCards().get(0).getMore(), "transfer").getPeople())
        .extracting(ActOption::getTitle)
        .startsWith("zhang · 施工许可经办人")
        .contains("王芳 · 综合窗口", "陈志强 · 质量监督、安全监督")
        .noneMatch(name -> name.startsWith("李建国"));
  }

  @Test
  void signersAreRemovedOnlyWhereSeveralSign() {
    assertThat(names(page(SomeCase.underReview().seenBy("li")).getCards().get(0).getMore()))
        .doesNotContain("remove_signer");
    CasePage page =
        page(
            SomeCase.underReview()
                .open("review", "li", "wang")
                .waiting("review", "zhang")
                .recorded("add_signer", "li", "review", "", "wang")
                .seenBy("li"));
    assertThat(form(page.getCards().get(0).getMore(), "remove_signer").getPeople())
        .extracting(ActOption::getValue)
        .containsExactly("wang", "zhang");
  }

  @Test
  void anExtensionIsOfferedWhereTheLawGivesOne() {
    assertThat(form(page(SomeCase.underReview().seenBy("li")).getActs(), "extend").getMostDays())
        .isEqualTo(5);
    assertThat(names(page(SomeCase.underReview().withoutExtension().seenBy("li")).getActs()))
        .doesNotContain("extend");
  }

  @Test
  void whileACorrectionIsAwaitedOnlyWhatTheFlowLetsBeIsOffered() {
    CasePage page = page(SomeCase.underReview().state(FlowState.CORRECTING).seenBy("li"));
    CaseCard card = page.getCards().get(0);
    assertThat(card.isAnswerable()).isFalse();
    assertThat(names(card.getQuick())).containsExactly("read");
    assertThat(names(card.getMore())).containsExactly("transfer");
    assertThat(names(page.getActs())).containsExactly("consult", "copy", "deputise", "urge");
  }

  @Test
  void aSpecialProcedureIsEndedFromAStep() {
    CasePage page = page(SomeCase.underReview().state(FlowState.SPECIAL).seenBy("li"));
    assertThat(names(page.getCards().get(0).getMore())).containsExactly("transfer");
    assertThat(names(page.getActs())).startsWith("special_end");
    assertThat(page.getCards().get(0).isAnswerable()).isFalse();
  }

  @Test
  void afterTheDecisionNothingIsCorrected() {
    CasePage page =
        page(
            SomeCase.underReview()
                .done("review", StepOutcome.AGREE)
                .done("quality", StepOutcome.AGREE)
                .done("safety", StepOutcome.AGREE)
                .done("decide", StepOutcome.APPROVE)
                .open("issue", "wang")
                .seenBy("wang"));
    assertThat(names(page.getActs())).doesNotContain("correct");
  }

  @Test
  void aDeputyActsForWhoeverNamedThem() {
    CasePage page =
        page(SomeCase.underReview().recorded("deputise", "chen", "", "", "zhou").seenBy("zhou"));
    assertThat(page.getCards()).extracting(CaseCard::getId).containsExactly("quality", "safety");
    assertThat(page.getCards().get(0).getForWhom()).contains("陈志强");
    assertThat(page(SomeCase.underReview().seenBy("chen")).getCards().get(0).getForWhom())
        .isEmpty();
  }

  @Test
  void whatOneAnsweredCanBeTakenBack() {
    CasePage page =
        page(
            SomeCase.underReview()
                .done("quality", StepOutcome.AGREE)
                .recorded("complete", "chen", "quality", "同意")
                .seenBy("chen"));
    assertThat(form(page.getActs(), "recall").getStep()).isEqualTo("quality");
    assertThat(form(page.getActs(), "recall").getAbout()).isEqualTo("审查 · 质量监督");
    assertThat(names(page(SomeCase.underReview().seenBy("chen")).getActs()))
        .doesNotContain("recall");
  }

  @Test
  void whatIsAboutTheWholeCaseIsOfferedOnceInTheNameOfTheFirstStepThatIsHeld() {
    CasePage page = page(SomeCase.underReview().seenBy("chen"));
    assertThat(page.getCards()).hasSize(2);
    assertThat(page.getActs())
        .extracting(ActForm::getId)
        .containsExactly(
            "correct-quality",
            "special_start-quality",
            "extend-quality",
            "consult",
            "copy",
            "deputise",
            "urge");
  }

  @Test
  void aCorrectionNamesWhatOfThisCaseWasHandedIn() {
    CasePage page = page(SomeCase.underReview().seenBy("li"));
    assertThat(form(page.getActs(), "correct").getItems())
        .flatExtracting(CorrectionGroup::getItems)
        .extracting(ActOption::getValue)
        .containsExactly(
            "material:site_plan", "field:invest.amount", "other:1", "other:2", "other:3");
  }

  @Test
  void whoSeesTheCaseAloneIsToldSoAndCanStillAct() {
    CasePage page = page(SomeCase.underReview().withoutApplication().seenBy("li"));
    assertThat(page.isApplicationThere()).isFalse();
    assertThat(page.getSections()).isEmpty();
    assertThat(form(page.getActs(), "correct").getItems())
        .flatExtracting(CorrectionGroup::getItems)
        .extracting(ActOption::getValue)
        .containsExactly("other:1", "other:2", "other:3");
  }

  @Test
  void onlyTheMaterialsOfThisCaseAreShown() {
    assertThat(page(SomeCase.underReview().seenBy("li")).getMaterials())
        .extracting(one -> one.getLine().getName())
        .containsExactly("总平面图");
  }
}
