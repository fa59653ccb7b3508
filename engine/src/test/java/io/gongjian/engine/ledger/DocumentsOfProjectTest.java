package io.gongjian.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.SmallPack;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentsOfProjectTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));
  private static final CreditCode OWNER = new CreditCode("91350100M000100Y43");

  /** One lies with the owner still, one was handed in for the permit, one for something else. */
  private static final LedgerDocument KEPT = document("a", List.of());

  private static final LedgerDocument OF_PERMIT = document("b", List.of("case-1"));
  private static final LedgerDocument OF_OTHER = document("c", List.of("case-2"));
  private static final LedgerDocument OF_BOTH = document("d", List.of("case-2", "case-1"));
  private static final LedgerDocument OF_NONE_KNOWN = document("e", List.of("case-9"));
  private static final List<LedgerDocument> ALL =
      List.of(KEPT, OF_PERMIT, OF_OTHER, OF_BOTH, OF_NONE_KNOWN);

  private final DocumentsOfProject documents =
      new DocumentsOfProject(
          id -> Optional.of(project()),
          new FindingRemit(SmallPack::serving, Clock.fixed(NOW, ZoneOffset.UTC)),
          id -> Map.of("case-1", SmallPack.PERMIT, "case-2", new MatterId("other")),
          new FixedLedger());

  @Test
  void anApproverSeesWhatWasHandedInWithACaseOfTheirDepartments() {
    Actor housing = official(Role.APPROVER, "housing", "460000");

    assertThat(documents.list(housing, PROJECT).asDone().orElseThrow())
        .containsExactly(OF_PERMIT, OF_BOTH);
    for (LedgerDocument one : ALL) {
      assertThat(documents.open(housing, PROJECT, one.hash()).asDone().isPresent())
          .as(one.name())
          .isEqualTo(one.equals(OF_PERMIT) || one.equals(OF_BOTH));
    }
  }

  @Test
  void anApproverOfAnotherDepartmentSeesNone() {
    Actor water = official(Role.APPROVER, "water", "460000");

    assertThat(documents.list(water, PROJECT).asDone().orElseThrow()).isEmpty();
    assertThat(documents.open(water, PROJECT, OF_PERMIT.hash()).asRefused())
        .contains(new Refusal.NotFound("document", OF_PERMIT.hash().toString()));
  }

  @Test
  void theOwnerAndASupervisorOfTheRegionSeeAll() {
    Actor owner = new Actor(new AccountName("li"), Role.APPLICANT, Optional.of(OWNER));
    for (Actor one : List.of(owner, official(Role.SUPERVISOR, "", "460000"))) {
      assertThat(documents.list(one, PROJECT).asDone().orElseThrow()).isEqualTo(ALL);
      assertThat(documents.open(one, PROJECT, KEPT.hash()).asDone()).contains(KEPT);
    }
  }

  @Test
  void officialsOfAnotherRegionFindNoProject() {
    for (Role role : List.of(Role.APPROVER, Role.SUPERVISOR)) {
      Actor elsewhere = official(role, "housing", "460200");
      assertThat(documents.list(elsewhere, PROJECT).asRefused())
          .contains(new Refusal.NotFound("project", PROJECT.toString()));
      assertThat(documents.open(elsewhere, PROJECT, OF_PERMIT.hash()).asRefused())
          .contains(new Refusal.NotFound("project", PROJECT.toString()));
    }
  }

  private static Actor official(Role role, String department, String region) {
    return new Actor(
        new AccountName("wang"),
        role,
        Optional.empty(),
        department.isEmpty() ? Set.of() : Set.of(new DepartmentId(department)),
        Set.of(new RegionCode(region)));
  }

  private static Project project() {
    return new Project(
        PROJECT,
        "某住宅",
        SmallPack.REGION,
        new Organisation(OWNER, "某建设公司"),
        Optional.empty(),
        Optional.empty(),
        0,
        NOW,
        NOW);
  }

  private static LedgerDocument document(String letter, List<String> cases) {
    return new LedgerDocument(
        PROJECT,
        new ContentHash(letter.repeat(64)),
        letter + ".pdf",
        ContentType.PDF,
        9,
        Optional.of(SmallPack.DRAWING),
        1,
        Optional.empty(),
        NOW,
        new AccountName("li"),
        cases);
  }

  private static final class FixedLedger implements Ledger {
    @Override
    public List<LedgerDocument> documents(ProjectId project) {
      return ALL;
    }

    @Override
    public Optional<LedgerDocument> document(ProjectId project, ContentHash hash) {
      return ALL.stream().filter(one -> one.hash().equals(hash)).findFirst();
    }

    @Override
    public long kept(ProjectId project) {
      return 0;
    }

    @Override
    public long kept(CreditCode organisation) {
      return 0;
    }

    @Override
    public boolean needs(ContentHash hash) {
      return true;
    }

    @Override
    public LedgerDocument add(LedgerDocument document) {
      return document;
    }

    @Override
    public void used(ProjectId project, ContentHash hash, MaterialId material, String caseNumber) {}
  }
}
