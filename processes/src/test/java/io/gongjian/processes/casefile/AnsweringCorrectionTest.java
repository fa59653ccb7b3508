package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.AnswerCorrection;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The applicant answers what is to be corrected: all of it, at once. */
class AnsweringCorrectionTest {

  private static final String PLAN = "material:site_plan|缺少盖章页";
  private static final String HEIGHT = "field:building.height|与图纸不一致";
  private static final ContentHash DRAWING = new ContentHash("a".repeat(64));
  private static final ContentHash PHOTO = new ContentHash("b".repeat(64));

  private final CaseWorld filing = new CaseWorld("completion_filing");
  private final List<String> used = new ArrayList<>();

  @BeforeEach
  void twoThingsAreToBeCorrected() {
    filing.act(
        filing.official("window1"),
        new FlowAction.Correct(
            Optional.of(new StepId("accept")), List.of(PLAN, HEIGHT), Optional.empty()),
        "");
  }

  @Test
  void wordsAndADocumentAnswerItAndTheCaseUsesTheDocument() {
    Attempt<CaseFile> answered =
        answer(Map.of(HEIGHT, "以图纸为准，99.8 米"), Map.of(PLAN, DRAWING), "one");

    assertThat(answered.asDone().orElseThrow().state()).isEqualTo(FlowState.OPEN);
    assertThat(answered.asDone().orElseThrow().reading().open().get(new StepId("accept")))
        .as("who has it is the office's own")
        .isEmpty();
    RecordEntry row = filing.kept.record(filing.number).get(2);
    assertThat(row.items()).containsExactly(PLAN, HEIGHT);
    assertThat(row.text()).isEqualTo("缺少盖章页\n→ 总平面图.pdf\n与图纸不一致\n→ 以图纸为准，99.8 米");
    assertThat(used).containsExactly("site_plan " + DRAWING + " " + filing.number);
  }

  @Test
  void everyItemThatHasNoAnswerIsNamedAndNothingIsChanged() {
    Attempt<CaseFile> refused = answer(Map.of(HEIGHT, " "), Map.of(), "one");

    assertThat(((Refusal.NotReady) refused.asRefused().orElseThrow()).reasons())
        .extracting(Reason::code, Reason::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("document_missing", PLAN),
            org.assertj.core.groups.Tuple.tuple("answer_missing", HEIGHT));
    assertThat(filing.file().state()).isEqualTo(FlowState.CORRECTING);
    assertThat(used).isEmpty();
  }

  @Test
  void aDocumentOfAnotherMaterialIsNoAnswer() {
    assertThat(reason(answer(Map.of(HEIGHT, "好"), Map.of(PLAN, PHOTO), "one")))
        .isEqualTo("document_missing");
  }

  @Test
  void anAnswerThatComesAgainIsTheSameAnswer() {
    answer(Map.of(HEIGHT, "好"), Map.of(PLAN, DRAWING), "one");

    Attempt<CaseFile> again = answer(Map.of(HEIGHT, "好"), Map.of(PLAN, DRAWING), "one");

    assertThat(again.asDone()).isPresent();
    assertThat(filing.acts()).containsExactly("received", "correct", "answer");
    assertThat(used).hasSize(1);
  }

  @Test
  void whereNothingIsAskedNothingIsAnswered() {
    answer(Map.of(HEIGHT, "好"), Map.of(PLAN, DRAWING), "one");

    assertThat(reason(answer(Map.of(HEIGHT, "好"), Map.of(PLAN, DRAWING), "two")))
        .isEqualTo("not_open");
  }

  @Test
  void theApplicantSeesWhatWasAskedAndNotWhatOfficialsWrote() {
    answer(Map.of(HEIGHT, "好"), Map.of(PLAN, DRAWING), "one");
    filing.complete("window1", "accept", StepOutcome.ACCEPTED, "内部备注");
    filing.complete("officer1", "check", StepOutcome.OBJECT, "材料可疑");

    List<RecordEntry> seen = filing.open(APPLICANT).asDone().orElseThrow().record();
    assertThat(seen)
        .extracting(RecordEntry::act)
        .containsExactly("received", "correct", "answer", "complete");
    assertThat(seen.get(3).step()).contains(new StepId("accept"));
    assertThat(seen).extracting(RecordEntry::text).doesNotContain("内部备注", "材料可疑");
    FlowReading shown = filing.open(APPLICANT).asDone().orElseThrow().file().reading();
    assertThat(shown.open()).containsOnlyKeys(new StepId("decide"));
    assertThat(shown.open().values()).allSatisfy(people -> assertThat(people).isEmpty());
    assertThat(shown.done())
        .containsEntry(new StepId("accept"), StepOutcome.ACCEPTED)
        .containsEntry(new StepId("check"), StepOutcome.DONE);
    assertThat(filing.open(filing.official("officer2")).asDone().orElseThrow().record())
        .extracting(RecordEntry::text)
        .contains("材料可疑");
  }

  private Attempt<CaseFile> answer(
      Map<String, String> texts, Map<String, ContentHash> documents, String key) {
    return filing
        .answering(
            new TwoDocuments(),
            (project, evidence, material, number) ->
                used.add(material + " " + evidence.content().orElseThrow() + " " + number))
        .answer(APPLICANT, new AnswerCorrection(filing.number, texts, documents, Optional.of(key)));
  }

  /** A ledger with a drawing and a photo. */
  private static final class TwoDocuments implements Ledger {

    @Override
    public List<LedgerDocument> documents(ProjectId project) {
      return List.of(
          document(project, DRAWING, "总平面图.pdf", "site_plan"),
          document(project, PHOTO, "照片.pdf", "site_photo"));
    }

    private static LedgerDocument document(
        ProjectId project, ContentHash hash, String name, String material) {
      return new LedgerDocument(
          project,
          hash,
          name,
          ContentType.PDF,
          1,
          Optional.of(new MaterialId(material)),
          1,
          Optional.empty(),
          Instant.EPOCH,
          new AccountName("shenqing"),
          List.of());
    }

    @Override
    public Optional<LedgerDocument> document(ProjectId project, ContentHash hash) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long kept(ProjectId project) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long kept(CreditCode organisation) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean needs(ContentHash hash) {
      throw new UnsupportedOperationException();
    }

    @Override
    public LedgerDocument add(LedgerDocument document) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber) {
      throw new UnsupportedOperationException();
    }
  }
}
