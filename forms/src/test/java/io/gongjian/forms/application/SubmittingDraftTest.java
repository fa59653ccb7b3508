package io.gongjian.forms.application;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmittingDraftTest {

  private static final LocalText BECAUSE = new LocalText("因为", "Because");

  private final DraftWorld world = new DraftWorld(TestPacks.provinceAllowingSeveral());

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void makesOneApplicationWithACaseForEachMatter() {
    DraftId draft = filled();

    Application application = submitted(world.submit(draft, "one"));

    assertThat(application.number().value()).isEqualTo("990000-20260101-00001");
    assertThat(application.cases())
        .extracting(one -> one.number() + " " + one.matter())
        .containsExactly(
            "990000-20260101-00001-01 building_permit", "990000-20260101-00001-02 fire_review");
    assertThat(world.open(draft).draft().application()).contains("990000-20260101-00001");
  }

  @Test
  void makesTheSameApplicationHoweverOftenItIsAsked() {
    DraftId draft = filled();
    Application first = submitted(world.submit(draft, "one"));

    Submission again = world.submit(draft, "one").asDone().orElseThrow();
    Submission otherKey = world.submit(draft, "two").asDone().orElseThrow();

    assertThat(again).isEqualTo(new Submission(first, true));
    assertThat(otherKey).isEqualTo(new Submission(first, true));
    assertThat(world.store.ofProject(world.project)).hasSize(1);
  }

  @Test
  void aKeyIsForOneDraft() {
    DraftId other = filled();
    submitted(world.submit(filled(), "one"));

    assertThat(hindered(world.submit(other, "one")).obstacle()).isEqualTo(Obstacle.KEY_REUSED);
  }

  @Test
  void namesEveryAnswerThatIsMissing() {
    DraftId draft = world.begin("building_permit").draft().id();

    Refusal.NotReady refusal = hindered(world.submit(draft, "one"));

    assertThat(refusal.obstacle()).isEqualTo(Obstacle.ANSWERS);
    assertThat(refusal.reasons())
        .extracting(Reason::subject)
        .contains("owner_name", "project.kind", "invest.amount");
    assertThat(world.store.ofProject(world.project)).isEmpty();
  }

  @Test
  void needsEachMaterialAndEachPromise() {
    DraftId draft = filled();
    world.materials.add(material("site_plan", new Standing.ToHandIn(BECAUSE)));
    assertThat(hindered(world.submit(draft, "one")).reasons())
        .extracting(Reason::subject)
        .containsExactly("building_permit/site_plan");

    world.materials.clear();
    world.materials.add(material("site_plan", new Standing.Promised(BECAUSE)));
    world.materials.add(
        material("application_form", new Standing.Tolerated(Optional.empty(), BECAUSE)));
    Refusal.NotReady promises =
        hindered(world.submit(draft, "one", "building_permit/application_form"));
    assertThat(promises.obstacle()).isEqualTo(Obstacle.PROMISES);
    assertThat(promises.reasons())
        .extracting(Reason::subject)
        .containsExactly("building_permit/site_plan");

    Application application =
        submitted(
            world.submit(
                draft, "one", "building_permit/site_plan", "building_permit/application_form"));
    assertThat((List<?>) receipt(application).get("promises")).hasSize(2);
  }

  @Test
  void itsReceiptTellsLaterWhatWasDeterminedFrom() {
    world.know("project.kind", new FactValue.Choice("building"));

    Application application = submitted(world.submit(filled(), "one"));

    AppliedFacts told = AppliedFacts.of(application, world.begun.get(0).pack().vocabulary());
    Determination known = world.begun.get(0).known();
    assertThat(told.region()).isEqualTo(world.begun.get(0).project().region());
    assertThat(told.asOf()).isEqualTo("2026-01-01");
    assertThat(told.sheet().values()).isNotEmpty().isEqualTo(known.given().values());
  }

  @Test
  void recordsAnswersThatAreFactsWithTheApplicationAsOrigin() {
    world.know("project.kind", new FactValue.Choice("building"));
    DraftId draft = filled();

    Application application = submitted(world.submit(draft, "one"));

    FactRecord amount =
        world.store.facts(world.project).stream()
            .filter(record -> record.fact().value().equals("invest.amount"))
            .findFirst()
            .orElseThrow();
    assertThat(amount.answer()).isEqualTo(Answer.of(FactValue.Amount.of("300")));
    assertThat(amount.origin()).contains(application.number().value());
  }

  @Test
  void theReceiptTellsAnswersSourcesAndTheHashOfMaterials() {
    DraftId draft = filled();
    world.materials.add(
        new ResolvedMaterial(
            new MatterId("building_permit"),
            new MaterialId("site_plan"),
            new LocalText("总平面图", "Site plan"),
            Necessity.MANDATORY,
            true,
            new Standing.Held(
                Optional.of(
                    new Evidence(
                        "a.pdf",
                        Optional.of(new ContentHash("0".repeat(64))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                new LocalText("已有", "Held"))));

    Map<?, ?> receipt = receipt(submitted(world.submit(draft, "one")));

    assertThat(world.used).containsExactly("990000-20260101-00001-01 site_plan " + "0".repeat(64));
    assertThat(receipt.toString())
        .contains("hash=0000", "owner_name", "某某公司", "answer", "prefilled")
        .contains(world.open(draft).draft().pack().hash());
  }

  @Test
  void happensAtOneMomentAlthoughMidnightPasses() {
    DraftId draft = filled();
    world.passing = Duration.ofDays(1);

    Application application = submitted(world.submit(draft, "one"));

    LocalDate day = LocalDate.ofInstant(application.submittedAt(), ZoneOffset.UTC);
    assertThat(application.number().day()).isEqualTo(day);
    assertThat(receipt(application).toString()).contains("asOf=" + day);
  }

  @Test
  void anAnswerIsFilledInInTheNextDraft() {
    submitted(world.submit(filled(), "one"));

    assertThat(
            DraftWorld.field(world.begin("building_permit"), "owner_name")
                .source()
                .map(source -> source.name().zh()))
        .contains("以前的申请 990000-20260101-00001");
  }

  private DraftId filled() {
    DraftId draft = world.begin("building_permit").draft().id();
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("owner_name", "某某公司");
    answers.put("owner_code", "91460100MA5DEM012B");
    answers.put("project.kind", "building");
    answers.put("invest.amount", 300);
    answers.put("building.floors", 2);
    world.save(LI, draft, answers);
    return draft;
  }

  private static ResolvedMaterial material(String id, Standing standing) {
    return new ResolvedMaterial(
        new MatterId("building_permit"),
        new MaterialId(id),
        new LocalText("材料", "Material"),
        Necessity.MANDATORY,
        true,
        standing);
  }

  private static Application submitted(Attempt<Submission> attempt) {
    assertThat(attempt.asRefused()).isEmpty();
    return attempt.asDone().orElseThrow().application();
  }

  private static Refusal.NotReady hindered(Attempt<Submission> attempt) {
    return (Refusal.NotReady) attempt.asRefused().orElseThrow();
  }

  private static Map<?, ?> receipt(Application application) {
    if (JsonReader.read(application.receipt().text()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree) {
      return tree;
    }
    throw new IllegalStateException("not a receipt " + List.of(application));
  }
}
