package io.gongjian.webapp.page.apply.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an applicant reads of a case: where it is, who has it, until when, and what is asked. */
class FollowedViewTest {

  private static final String PLAN = "material:construction_drawings|缺少盖章页";
  private static final String PHONE = "other:1|请说明资金来源";

  @Test
  void theWayIsStepsThatAreDoneHereOrToCome() {
    List<String> steps =
        PermitCase.underReview().view().getSteps().stream()
            .flatMap(stretch -> stretch.getSteps().stream())
            .map(step -> step.getName() + " " + step.getChip().getWord())
            .toList();

    assertThat(steps)
        .containsExactly(
            "受理 · 综合窗口 受理",
            "审查 · 施工许可经办人 正在办理",
            "审查 · 质量监督 已完成",
            "审查 · 安全监督 正在办理",
            "决定 · 负责人 尚未开始",
            "制证 · 综合窗口 尚未开始",
            "通知申请人 尚未开始");
  }

  @Test
  void howAReviewEndedIsNotToldAndWhatIsNotNeededIsLeftOut() {
    List<FollowedStep> block =
        PermitCase.underReview().view().getSteps().stream()
            .filter(FollowedStretch::isBlock)
            .findFirst()
            .orElseThrow()
            .getSteps();

    assertThat(block).extracting(step -> step.getChip().getWord()).contains("已完成", "正在办理");
    assertThat(block)
        .extracting(step -> step.getChip().getWord())
        .doesNotContain("不同意", "不需要", "尚未开始");
  }

  @Test
  void itSaysWhereItIsWhoHasItAndWhatComesNext() {
    FollowedView view = PermitCase.underReview().view();

    assertThat(view.getPlace()).contains("审查");
    assertThat(view.getHolders()).contains("住房").doesNotContain("zhang");
    assertThat(view.getNext()).isEqualTo("决定");
  }

  @Test
  void untilWhenThereIsTimeIsSaidInWords() {
    assertThat(new PermitCase().open("accept").view().getDue()).isEqualTo("最迟 2026-11-23 前告知是否受理");
    assertThat(PermitCase.underReview().view().getDue()).isEqualTo("还剩 1 个工作日，2026-11-23 到期");
    assertThat(PermitCase.underReview().asOf("2026-11-23").view().getDue())
        .isEqualTo("今天（2026-11-23）到期");
    assertThat(PermitCase.underReview().asOf("2026-11-25").view().getDue())
        .isEqualTo("已超期 2 个工作日，应于 2026-11-23 前办结");
    assertThat(PermitCase.underReview().corrected(PLAN).view().getDue()).startsWith("等您补正");
    assertThat(PermitCase.underReview().state(FlowState.SPECIAL).view().getDue())
        .startsWith("特别程序");
    assertThat(new PermitCase().open("accept").asOf("2026-11-24").view().getDue())
        .startsWith("逾期未告知，依法自 2026-11-16 起视为受理。");
    assertThat(
            PermitCase.underReview().happened(CaseEvent.Kind.STOPPED, "2026-11-20").view().getDue())
        .isEqualTo("已于 2026-11-20 作出决定，正在制证或送达");
    assertThat(PermitCase.underReview().state(FlowState.APPROVED).view().getDue())
        .isEqualTo("已于 2026-11-16 09:03 办结");
  }

  @Test
  void whatIsToBeCorrectedIsAskedOneByOneMaterialsFirst() {
    List<AskedItem> asked = PermitCase.underReview().corrected(PHONE, PLAN).view().getAsked();

    assertThat(asked)
        .extracting(AskedItem::getText, AskedItem::isOfMaterial)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("缺少盖章页", true),
            org.assertj.core.groups.Tuple.tuple("请说明资金来源", false));
    assertThat(asked.get(0).getAsked()).isEqualTo(PLAN);
  }

  @Test
  void aNewDocumentIsChosenByItselfAndOneThatTheCaseHadIsNot() {
    PermitCase one =
        PermitCase.underReview()
            .corrected(PLAN)
            .document('a', "construction_drawings", true)
            .document('c', "site_plan", false);
    assertThat(one.view().getAsked().get(0).getDocuments())
        .extracting(AskedDocument::isBefore, AskedDocument::isChosen)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(true, false));

    one.document('b', "construction_drawings", false);
    assertThat(one.view().getAsked().get(0).getDocuments())
        .extracting(document -> document.getDocument().getName(), AskedDocument::isChosen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b.pdf", true),
            org.assertj.core.groups.Tuple.tuple("a.pdf", false));
  }

  @Test
  void whatWasTypedAndChosenStaysWhenItIsRefused() {
    List<AskedItem> asked =
        PermitCase.underReview()
            .corrected(PLAN, PHONE)
            .document('a', "construction_drawings", true)
            .document('b', "construction_drawings", false)
            .typed(
                Map.of(
                    "item-0",
                    PLAN,
                    "document-0",
                    PermitCase.hash('a').value(),
                    "item-1",
                    PHONE,
                    "text-1",
                    "自有资金"))
            .view()
            .getAsked();

    assertThat(asked.get(0).getDocuments())
        .filteredOn(AskedDocument::isChosen)
        .extracting(document -> document.getDocument().getName())
        .containsExactly("a.pdf");
    assertThat(asked.get(1).getTyped()).isEqualTo("自有资金");
  }

  @Test
  void itIsTakenBackUntilItIsDecidedAndUrgedWhileAnOfficeHasIt() {
    FollowedView open = PermitCase.underReview().view();
    FollowedView correcting = PermitCase.underReview().corrected(PLAN).view();
    FollowedView decided =
        PermitCase.underReview()
            .done("review", StepOutcome.AGREE)
            .done("safety", StepOutcome.AGREE)
            .done("decide", StepOutcome.APPROVE)
            .open("issue")
            .view();
    FollowedView closed = PermitCase.underReview().state(FlowState.REFUSED).view();

    assertThat(open.isWithdrawable()).isTrue();
    assertThat(open.isUrgeable()).isTrue();
    assertThat(open.isCorrecting()).isFalse();
    assertThat(correcting.isWithdrawable()).isTrue();
    assertThat(correcting.isUrgeable()).isFalse();
    assertThat(correcting.isCorrecting()).isTrue();
    assertThat(decided.isWithdrawable()).isFalse();
    assertThat(decided.isUrgeable()).isTrue();
    assertThat(closed.isWithdrawable()).isFalse();
    assertThat(closed.isUrgeable()).isFalse();
  }

  @Test
  void theRecordNamesTheOfficeNotTheOfficial() {
    List<FollowedRow> rows =
        PermitCase.underReview()
            .recorded("received", "shenqing", "", List.of())
            .corrected(PLAN)
            .view()
            .getRecord();

    assertThat(rows).extracting(FollowedRow::getTitle).containsExactly("一次性告知补正", "收件");
    assertThat(rows.get(0).getWho()).contains("住房").doesNotContain("zhang");
    assertThat(rows.get(0).getItems()).containsExactly("缺少盖章页");
    assertThat(rows.get(1).getWho()).isEqualTo("shenqing");
  }
}
