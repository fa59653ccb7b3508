package io.gongjian.forms.bench;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.prefill.AskingRegister;
import io.gongjian.forms.prefill.EarlierAnswer;
import io.gongjian.forms.prefill.Prefill;
import io.gongjian.forms.prefill.Prefilling;
import io.gongjian.forms.prefill.Register;
import io.gongjian.forms.prefill.RegisterEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What sources know of a project when its third stage is applied for: the account, the register of
 * organisations, and what the applications for land and planning answered and brought.
 */
final class KnownBefore {

  static final List<MatterId> EARLIER =
      List.of(new MatterId("land_planning_permit"), new MatterId("works_planning_permit"));

  private static final Instant THEN = Instant.parse("2026-06-01T02:00:00Z");
  private static final CreditCode OWNER = new CreditCode("91350100M000100Y43");
  private static final String DOCUMENT = "sha256:" + "0".repeat(64);
  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "phone", "0898-66660000",
          "credit-code", "91350100M000100Y43",
          "id-number", "11010519491231002X",
          "postcode", "570100",
          "email", "name@example.com",
          "region-code", "460100",
          "project-code", "2401-460100-04-01-123456",
          "boundary",
              "J1,1,2215000,37440000\nJ2,1,2215000,37440300\nJ3,1,2215300,37440300\nJ4,1,2215300,37440000");

  private final Pack pack;

  KnownBefore(Pack pack) {
    this.pack = pack;
  }

  /** What is known of the fields of {@code form} besides the facts of the project. */
  Prefill of(MergedForm form) {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      return new Prefilling(
              project -> List.of(),
              (project, fields) -> answers(),
              project -> EARLIER.stream().map(KnownBefore::licence).toList(),
              account -> Optional.empty(),
              new AskingRegister(
                  new Organisations(),
                  Runnable::run,
                  executor,
                  Duration.ofSeconds(5),
                  Clock.fixed(THEN, ZoneOffset.UTC)),
              ZoneOffset.UTC)
          .prefill(
              new Actor(new AccountName("owner"), Role.APPLICANT, Optional.of(OWNER)),
              project(),
              pack,
              form,
              SyntheticMeasure.DAY);
    } finally {
      executor.shutdownNow();
    }
  }

  /** An answer to every field of the earlier forms. */
  private List<EarlierAnswer> answers() {
    return MergedForm.of(pack.forms(), EARLIER).fields().values().stream()
        .map(field -> new EarlierAnswer(field.id(), answer(field.shape()), "earlier", THEN))
        .toList();
  }

  private static Object answer(Shape shape) {
    if (shape instanceof Shape.Text text && text.format().isPresent()) {
      return BY_FORMAT.getOrDefault(text.format().get(), "");
    }
    return shape instanceof Shape.Files ? List.of(DOCUMENT) : FieldValues.example(shape);
  }

  private static LicenceDocument licence(MatterId matter) {
    return new LicenceDocument(
        new LicenceId(matter.value()),
        "2026-0001",
        LicenceSubject.holder(OWNER),
        new DepartmentId("housing"),
        LocalDate.of(2026, 6, 1),
        Optional.empty(),
        Optional.empty());
  }

  private static Project project() {
    return new Project(
        new ProjectId(new UUID(1, 1)),
        "苏州中学附属三亚学校项目",
        new RegionCode("460203"),
        new Organisation(OWNER, "建设单位"),
        Optional.of(new ProjectCode("2401-460203-04-01-123456")),
        Optional.empty(),
        0,
        THEN,
        THEN);
  }

  private static final class Organisations implements Register {

    @Override
    public LocalText title() {
      return new LocalText("登记", "Register");
    }

    @Override
    public Optional<RegisterEntry> find(CreditCode organisation) {
      return Optional.of(
          new RegisterEntry(
              Map.of(
                  "name", "建设单位",
                  "credit_code", organisation.value(),
                  "legal_representative", "张三",
                  "address", "海口市",
                  "phone", "0898-66660000",
                  "registered_capital", 5000),
              LocalDate.of(2026, 6, 1)));
    }
  }
}
