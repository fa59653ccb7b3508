package io.gongjian.engine.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which materials may be uploaded for a project. */
class MaterialsOfProjectTest {

  private static final MaterialId PLAN = new MaterialId("site_plan");
  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

  private final Pack pack =
      new PacksFolder(Path.of("src/test/resources/packs/test-valid"), new PackLoader())
          .load("test_province")
          .pack()
          .orElseThrow();
  private final PackReference begun = new PackReference("test", "before", "ab".repeat(32));

  @Test
  void thoseOfThePackInForceAreKnown() {
    MaterialsOfProject materials = materials(new PackChoice.Chosen(pack), List.of());

    assertThat(materials.know(project(), PLAN)).isTrue();
    assertThat(materials.know(project(), new MaterialId("no_such_plan"))).isFalse();
  }

  @Test
  void thoseOfTheVersionOnWhichAnOpenDraftStandsStayKnown() {
    PackChoice none = new PackChoice.NoPack(pack.region());

    assertThat(materials(none, List.of(begun)).know(project(), PLAN)).isTrue();
    assertThat(materials(none, List.of()).know(project(), PLAN)).isFalse();
    assertThat(
            materials(none, List.of(new PackReference("test", "gone", "cd".repeat(32))))
                .know(project(), PLAN))
        .isFalse();
  }

  private MaterialsOfProject materials(PackChoice inForce, List<PackReference> ofDrafts) {
    return new MaterialsOfProject(
        (region, day) -> inForce,
        reference -> reference.equals(begun) ? Optional.of(pack) : Optional.empty(),
        project -> ofDrafts,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Project project() {
    return new Project(
        new ProjectId(new UUID(0, 1)),
        "项目",
        new RegionCode("460100"),
        new Organisation(new CreditCode("91460100MA5DEM012B"), "公司"),
        Optional.empty(),
        Optional.empty(),
        0,
        NOW,
        NOW);
  }
}
