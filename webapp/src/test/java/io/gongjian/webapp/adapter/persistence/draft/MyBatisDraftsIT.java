package io.gongjian.webapp.adapter.persistence.draft;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.prefill.Source;
import io.gongjian.forms.prefill.SourceKind;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyBatisDraftsIT {

  private static final FieldId NAME = new FieldId("owner_name");
  private static final FieldId AMOUNT = new FieldId("invest.amount");
  private static final AccountName LI = new AccountName("li");
  private static final Prefilled KNOWN =
      new Prefilled(
          "名称🏗",
          new Source(
              SourceKind.REGISTER,
              new LocalText("登记", "Register"),
              Optional.of(LocalDate.of(2025, 12, 31))));

  private final Database database = StoreFixture.database();
  private final MyBatisDrafts drafts = new MyBatisDrafts(database);

  @Test
  void aDraftIsReadBackAsItWasBegun() {
    Draft draft = begun();

    assertThat(drafts.find(draft.id())).contains(draft);
    assertThat(drafts.lock(draft.id())).contains(draft);
    assertThat(drafts.page(draft.project(), false, PageRequest.first()).items())
        .containsExactly(draft.summary());
    assertThat(drafts.find(new DraftId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  void theLatestEntryOfEachFieldCounts() {
    Draft draft = begun();
    Draft first = draft.next(MORNING);
    Draft second = first.next(MORNING.plusSeconds(1));
    drafts.change(
        first,
        List.of(
            entry(first, NAME, Optional.of("甲")),
            entry(first, AMOUNT, Optional.of(new BigDecimal("30.5")))));
    drafts.change(second, List.of(entry(second, NAME, Optional.empty())));

    assertThat(drafts.find(draft.id())).contains(second);
    assertThat(drafts.entries(draft.id()))
        .containsExactly(
            entry(first, AMOUNT, Optional.of(new BigDecimal("30.5"))),
            entry(second, NAME, Optional.empty()));
  }

  @Test
  void aVersionIsStoredOnceOnly() {
    Draft draft = begun();
    drafts.change(draft.next(MORNING), List.of());

    assertThatThrownBy(() -> drafts.change(draft.next(MORNING), List.of()))
        .isInstanceOf(EngineException.class);
  }

  @Test
  void aDraftThatWasSubmittedIsNotChanged() {
    Draft draft = begun();
    Draft submitted = draft.submittedAs("990000-20260101-00001", MORNING);
    assertThat(drafts.of(draft.project())).containsExactly(draft.pack());
    drafts.change(submitted, List.of());

    assertThat(drafts.of(draft.project())).as("of open drafts").isEmpty();
    assertThat(drafts.find(draft.id())).contains(submitted);
    assertThatThrownBy(() -> drafts.change(submitted.next(MORNING), List.of()))
        .isInstanceOf(EngineException.class);
  }

  private Draft begun() {
    Project project =
        StoreFixture.newProject(StoreFixture.newOrganisation(database), "草稿", MORNING);
    new MyBatisProjects(database).store(project);
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            project.id(),
            new TreeSet<>(Set.of(new MatterId("road_digging"), new MatterId("road_occupation"))),
            new PackReference("hainan", "2026.1", "ab".repeat(32)),
            LocalDate.of(2026, 11, 20),
            0,
            MORNING,
            LI,
            MORNING,
            Map.of(NAME, KNOWN),
            Map.of(AMOUNT, new LocalText("投资", "Investment")),
            Optional.empty());
    drafts.begin(draft);
    return draft;
  }

  private static DraftEntry entry(Draft draft, FieldId field, Optional<Object> value) {
    return new DraftEntry(field, value, draft.version(), LI, draft.changedAt(), Optional.of(KNOWN));
  }
}
