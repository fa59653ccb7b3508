package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps, record and clock of a case in the words of its page. */
class HowACaseReadsTest {

  private static CasePage page(SomeCase some) {
    return new CasePage(some.seenBy("li"), SomeCase.CHINESE);
  }

  private static StandingStep step(CasePage page, String name) {
    return page.getSteps().stream()
        .flatMap(stretch -> stretch.getRows().stream())
        .filter(row -> row.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stepsSayHowTheyStandAndWhoHasThem() {
    CasePage page = page(SomeCase.underReview());
    assertThat(step(page, "受理 · 综合窗口").getChip().getWord()).isEqualTo("受理");
    assertThat(step(page, "审查 · 质量监督").getPeople()).isEqualTo("陈志强");
    assertThat(step(page, "审查 · 质量监督").isOpen()).isTrue();
    assertThat(step(page, "审查 · 人防部门").getChip().getWord()).isEqualTo("不需要");
    assertThat(step(page, "决定 · 负责人").getChip().getWord()).isEqualTo("未到");
    assertThat(page.getSteps().stream().filter(StepStretch::isBlock)).hasSize(1);
  }

  @Test
  void everyActThatARecordKeepsHasAWord() {
    Stream<String> acts =
        Stream.of(
                Stream.of(RecordEntry.RECEIVED),
                Arrays.stream(FlowAct.values()).map(FlowAct::word),
                Stream.of(NoticeKind.DUE_SOON, NoticeKind.OVERDUE, NoticeKind.DEEMED_ACCEPTED)
                    .map(NoticeKind::word))
            .flatMap(words -> words);
    assertThat(acts.map(act -> SomeCase.CHINESE.of("cases.act." + act)))
        .allMatch(word -> !word.isBlank());
  }

  @Test
  void stepsThatWouldBeNamedAlikeAreCounted() {
    CasePage page = page(SomeCase.underReview());
    assertThat(step(page, "与其他系统交换（2）").getChip().getWord()).isEqualTo("未到");
  }

  @Test
  void aStepThatNobodyHasSaysSo() {
    assertThat(step(page(SomeCase.underReview().open("quality")), "审查 · 质量监督").getChip().getWord())
        .isEqualTo("没有人可以办理");
  }

  @Test
  void whoWaitsIsToldBesideWhoActs() {
    CasePage page = page(SomeCase.underReview().open("review", "wang").waiting("review", "li"));
    assertThat(step(page, "审查 · 施工许可经办人").getPeople()).isEqualTo("王芳；李建国 在后");
  }

  @Test
  void stepsThatAreLeftInAClosedCaseAreNotToCome() {
    CasePage page = page(SomeCase.underReview().state(FlowState.WITHDRAWN));
    assertThat(step(page, "决定 · 负责人").getChip().getWord()).isEqualTo("没有办到");
  }

  @Test
  void thePictureMarksWhereTheCaseIsAndHasBeen() {
    CasePicture picture =
        page(SomeCase.underReview().done("quality", StepOutcome.AGREE)).getPicture();
    assertThat(picture.getDrawing()).isEqualTo("<construction_permit zh>");
    assertThat(picture.getOpen()).isEqualTo("Step_review Step_safety");
    assertThat(picture.getDone())
        .isEqualTo("Step_accept Step_air_defence Step_hand_over Step_quality");
  }

  @Test
  void theRecordTellsTheNewestFirstByShownNames() {
    CasePage page =
        page(
            SomeCase.underReview()
                .recorded("received", "shenqing", "", "")
                .recorded("complete", "chen", "quality", "同意\n见附件")
                .recorded("transfer", "li", "review", "", "wang")
                .recorded("correct", "li", "review", "请尽快"));
    List<HandledRow> rows = page.getRecord();
    assertThat(rows).extracting(HandledRow::getAct).containsExactly("一次性告知补正", "转办", "办理", "收件");
    assertThat(rows.get(0).getItems()).containsExactly("总投资：总投资与概算不一致");
    assertThat(rows.get(1).getPeople()).isEqualTo("王芳");
    assertThat(rows.get(2).getWho()).isEqualTo("陈志强");
    assertThat(rows.get(2).getStep()).isEqualTo("审查 · 质量监督");
    assertThat(Objects.requireNonNull(rows.get(2).getOutcome()).getWord()).isEqualTo("同意");
    assertThat(rows.get(3).getWhen()).isEqualTo("2026-11-16 09:03");
    assertThat(rows.get(3).getWho()).isEqualTo("shenqing");
    assertThat(rows.get(3).getOutcome()).isNull();
  }

  @Test
  void whatWasCorrectedStandsBesideWhatWasAnswered() {
    SomeCase some =
        SomeCase.underReview()
            .recorded("correct", "li", "review", "")
            .recorded("consult", "li", "review", "急吗", "wang");
    CorrectionAsked awaited = Objects.requireNonNull(page(some).getCorrection());
    assertThat(awaited.getItems()).containsExactly("总投资：总投资与概算不一致");
    assertThat(awaited.getAnsweredAt()).isEqualTo("还没有答复");

    some.recorded("answer", "shenqing", "", "总投资与概算不一致\n→ 已按概算改正");
    CorrectionAsked answered = Objects.requireNonNull(page(some).getCorrection());
    assertThat(answered.getAnswer()).endsWith("已按概算改正");
    assertThat(answered.getAnsweredAt()).isEqualTo("2026-11-16 09:05 答复");
    assertThat(page(SomeCase.underReview()).getCorrection()).isNull();
  }

  @Test
  void aDocumentThatCameWithAnAnswerStandsBeforeTheOneThatItReplaces() {
    CaseMaterial plan =
        page(SomeCase.underReview()
                .used("site_plan", "a.pdf", 1, true)
                .used("site_plan", "b.pdf", 2, true)
                .used("site_plan", "c.pdf", 3, false)
                .used("drawings", "d.pdf", 4, true))
            .getMaterials()
            .get(0);
    assertThat(plan.getDocuments())
        .extracting(one -> one.getDocument().getName())
        .containsExactly("b.pdf", "a.pdf");
    assertThat(plan.getDocuments()).extracting(CaseDocument::isLater).containsExactly(true, false);
    assertThat(plan.getDocuments().get(1).getPreview())
        .endsWith("/documents/" + "1".repeat(64) + "/preview");
    assertThat(plan.isNamedAlone()).isFalse();
    assertThat(page(SomeCase.underReview()).getMaterials().get(0).isNamedAlone()).isTrue();
  }

  @Test
  void theClockSaysWhatIsLeftOfPromiseAndLaw() {
    ClockPanel clock = page(SomeCase.underReview()).getClock();
    assertThat(clock.getAcceptance()).isEqualTo("2026-11-17 已受理。");
    assertThat(clock.getLines())
        .extracting(ClockLine::getText)
        .containsExactly("还剩 2 个工作日，2026-11-24 到期", "还剩 4 日，2026-11-24 到期");
    assertThat(clock.getDue()).isEqualTo("2026-11-24 到期");
    assertThat(clock.isPast()).isFalse();
  }

  @Test
  void anyPastDayIsReadAsItWasThen() {
    ClockPanel clock = page(SomeCase.underReview().asOf(SomeCase.RECEIVED)).getClock();
    assertThat(clock.isPast()).isTrue();
    assertThat(clock.getAcceptance()).startsWith("2026-11-23 前应当受理");
    assertThat(clock.getLines()).isEmpty();
  }

  @Test
  void whatIsOverdueIsExplainedDayByDay() {
    ClockPanel clock =
        page(SomeCase.underReview()
                .happened(
                    new CaseEvent(
                        CaseEvent.Kind.PAUSED, SomeCase.RECEIVED.plusDays(2), 0, Ground.of("专家评审")))
                .happened(new CaseEvent(CaseEvent.Kind.RESUMED, SomeCase.RECEIVED.plusDays(3)))
                .asOf(SomeCase.TODAY.plusDays(20)))
            .getClock();
    assertThat(Objects.requireNonNull(clock.getLight()).getWord()).isEqualTo("已超期");
    assertThat(clock.getLines().get(0).getText()).startsWith("已超过 ").contains("应在 2026-11-25 前办结");
    List<ClockDayLine> days = clock.getDays();
    assertThat(days.get(days.size() - 1).getWhy()).isEqualTo("起算，当日不计");
    assertThat(days.get(days.size() - 2).getWhy()).isEqualTo("计 1 日");
    assertThat(days.get(days.size() - 3).getWhy()).isEqualTo("停钟，不计：专家评审");
    assertThat(days.get(0).getDay()).isEqualTo("2026-12-10");
  }

  @Test
  void nobodyAnsweredInTimeIsDeemedAccepted() {
    ClockPanel clock =
        page(new SomeCase().open("accept", "wang").asOf(SomeCase.RECEIVED.plusDays(8))).getClock();
    assertThat(clock.getAcceptance()).contains("视为自收件之日 2026-11-16 起受理");
  }

  @Test
  void readersOfEnglishReadEnglish() {
    CasePage page =
        new CasePage(
            SomeCase.underReview().done("review", StepOutcome.OBJECT).seenBy("li"),
            Words.in(Words.ENGLISH));
    assertThat(page.getState().getWord()).isEqualTo("Being handled");
    assertThat(step(page, "Review · Permit officer").getChip().getWord()).isEqualTo("Object");
  }
}
