package io.gongjian.forms.prefill;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftWorld;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.Origin;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PrefillingTest {

  @Test
  void fillsInFactsOfTheProjectWithSourceAndDate() {
    try (DraftWorld world = DraftWorld.ofTheProvince()) {
      world.know("invest.amount", FactValue.Amount.of("300"));

      DraftField field = DraftWorld.field(world.begin("building_permit"), "invest.amount");

      assertThat(field.state().value()).hasValueSatisfying(v -> assertThat(v).hasToString("300"));
      assertThat(field.origin()).isEqualTo(Origin.PREFILLED);
      assertThat(field.source())
          .hasValueSatisfying(
              source -> {
                assertThat(source.kind()).isEqualTo(SourceKind.PROJECT);
                assertThat(source.date()).contains(LocalDate.of(2026, 1, 1));
              });
    }
  }

  @Test
  void prefersTheRegisterToTheProfile() {
    try (DraftWorld world = new DraftWorld(named("organisation.name"))) {
      assertThat(DraftWorld.field(world.begin("building_permit"), "owner_name").source())
          .map(Source::kind)
          .contains(SourceKind.PROFILE);
    }
    try (DraftWorld world = new DraftWorld(named("organisation.name"))) {
      world.registered.put("name", "登记的名称");
      DraftField field = DraftWorld.field(world.begin("building_permit"), "owner_name");
      assertThat(field.state().value()).contains("登记的名称");
      assertThat(field.source())
          .contains(
              new Source(
                  SourceKind.REGISTER,
                  new LocalText("登记", "Register"),
                  Optional.of(LocalDate.of(2025, 12, 1))));
    }
  }

  @Test
  void aRegisterThatDoesNotAnswerLeavesTheFieldOpenAndIsTold() {
    CountDownLatch never = new CountDownLatch(1);
    try (DraftWorld world =
        new DraftWorld(
            named("organisation.address"),
            new StrangeRegister(
                () -> {
                  try {
                    never.await();
                  } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                  }
                }))) {
      OpenedDraft opened = world.begin("building_permit");

      assertThat(DraftWorld.field(opened, "owner_name").state().value()).isEmpty();
      assertThat(opened.silent())
          .extracting(SilentSource::kind)
          .containsExactly(SourceKind.REGISTER);
    }
  }

  @Test
  void aRegisterThatFailsLeavesTheFieldOpenAndIsTold() {
    try (DraftWorld world =
        new DraftWorld(
            named("organisation.address"),
            new StrangeRegister(
                () -> {
                  throw new IllegalStateException("on purpose");
                }))) {
      OpenedDraft opened = world.begin("building_permit");

      assertThat(DraftWorld.field(opened, "owner_name").state().value()).isEmpty();
      assertThat(opened.silent()).hasSize(1);
    }
  }

  @Test
  void takesNumbersOfLicences() {
    try (DraftWorld world = new DraftWorld(named("licence.site_approval.number"))) {
      world.licences.add(
          new LicenceDocument(
              new LicenceId("site_approval"),
              "选字第1号",
              LicenceSubject.holder(DraftWorld.OWNER),
              new DepartmentId("planning"),
              LocalDate.of(2025, 5, 5),
              Optional.empty(),
              Optional.empty()));
      world.licences.add(
          new LicenceDocument(
              new LicenceId("site_approval"),
              "过期的",
              LicenceSubject.holder(DraftWorld.OWNER),
              new DepartmentId("planning"),
              LocalDate.of(2024, 5, 5),
              Optional.of(LocalDate.of(2025, 5, 4)),
              Optional.empty()));
      Collections.reverse(world.licences);

      DraftField field = DraftWorld.field(world.begin("building_permit"), "owner_name");

      assertThat(field.state().value()).contains("选字第1号");
      assertThat(field.source().map(Source::kind)).contains(SourceKind.LICENCE);
      assertThat(field.source().flatMap(Source::date)).contains(LocalDate.of(2025, 5, 5));
    }
  }

  @Test
  void anOverrideKeepsBothValues() {
    try (DraftWorld world = DraftWorld.ofTheProvince()) {
      world.know("invest.amount", FactValue.Amount.of("300"));
      DraftId draft = world.begin("building_permit").draft().id();

      world.save(LI, draft, Map.of("invest.amount", 250));

      DraftField field = DraftWorld.field(world.open(draft), "invest.amount");
      assertThat(field.origin()).isEqualTo(Origin.ANSWER);
      assertThat(field.state().value()).contains(250);
      assertThat(field.overridden())
          .hasValueSatisfying(kept -> assertThat(kept.value()).hasToString("300"));
      assertThat(field.offered()).isEmpty();
    }
  }

  @Test
  void aSourceThatChangedSinceIsOfferedAndNotImposed() {
    try (DraftWorld world = DraftWorld.ofTheProvince()) {
      world.know("invest.amount", FactValue.Amount.of("300"));
      DraftId draft = world.begin("building_permit").draft().id();
      world.know("invest.amount", FactValue.Amount.of("400"));
      world.know("building.floors", FactValue.Amount.of("7"));

      OpenedDraft opened = world.open(draft);

      DraftField amount = DraftWorld.field(opened, "invest.amount");
      assertThat(amount.state().value()).hasValueSatisfying(v -> assertThat(v).hasToString("300"));
      assertThat(amount.offered())
          .hasValueSatisfying(offer -> assertThat(offer.value()).hasToString("400"));
      DraftField floors = DraftWorld.field(opened, "building.floors");
      assertThat(floors.state().value()).isEmpty();
      assertThat(floors.offered())
          .hasValueSatisfying(offer -> assertThat(offer.value()).hasToString("7"));

      world.save(LI, draft, Map.of("invest.amount", 400));
      DraftField taken = DraftWorld.field(world.open(draft), "invest.amount");
      assertThat(taken.origin()).isEqualTo(Origin.PREFILLED);
      assertThat(taken.offered()).isEmpty();
    }
  }

  private static Pack named(String source) {
    return TestPacks.provinceWith(
        "elements.yaml",
        "id: owner_name, type: string,",
        "id: owner_name, type: string, prefill: " + source + ",");
  }

  private record StrangeRegister(Runnable doing) implements Register {

    @Override
    public LocalText title() {
      return new LocalText("怪", "Strange");
    }

    @Override
    public Optional<RegisterEntry> find(CreditCode organisation) {
      doing.run();
      return Optional.empty();
    }
  }
}
