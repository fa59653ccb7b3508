package io.gongjian.forms.draft;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.application.Submission;
import io.gongjian.forms.merge.MergedField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Answers drawn at random, fitting and not: none makes an accident, and what a saving calls free of
 * problems is what handing in takes. How many is told by {@code gongjian.random.answers}.
 */
class RandomAnswersTest {

  private static final long SEED = 20_261_121L;
  private static final int ANSWERS = Integer.getInteger("gongjian.random.answers", 4_000);
  private static final int OF_ONE_DRAFT = 40;
  private static final List<String> STRANGE_TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "'; DROP TABLE draft; --",
          "<script>",
          "${7*7}",
          "2026-13-45",
          "NaN",
          "1e400",
          "91460100MA5DEM012B",
          "pit",
          "building",
          "𠮷".repeat(300));

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void noAnswerMakesAnAccident() {
    int accepted = 0;
    int refused = 0;
    // A world for each draft: nobody applies for the same matters twice in one.
    for (int drawn = 0; drawn < ANSWERS; drawn += OF_ONE_DRAFT) {
      try (DraftWorld world = DraftWorld.ofTheProvince()) {
        OpenedDraft opened = world.begin("building_permit", "road_digging");
        DraftId draft = opened.draft().id();
        for (int answer = 0; answer < OF_ONE_DRAFT; answer++) {
          world.save(LI, draft, change(opened));
          opened = world.open(draft);
        }
        boolean valid = opened.state().checked().isValid();
        Attempt<Submission> attempt = world.submit(draft, "key" + drawn);
        assertThat(attempt.asDone().isPresent()).as("draft %s", draft).isEqualTo(valid);
        attempt
            .asRefused()
            .ifPresent(
                refusal ->
                    assertThat(((Refusal.NotReady) refusal).obstacle())
                        .isEqualTo(Obstacle.ANSWERS));
        accepted += valid ? 1 : 0;
        refused += valid ? 0 : 1;
      }
    }
    assertThat(accepted).isPositive();
    assertThat(refused).isPositive();
  }

  /** Mostly one field, mostly with a value of its kind. */
  private Map<String, @Nullable Object> change(OpenedDraft opened) {
    List<DraftField> fields = opened.fields();
    Map<String, @Nullable Object> change = new HashMap<>();
    int count = random.nextInt(10) == 0 ? 5 : 1;
    for (int at = 0; at < count; at++) {
      DraftField field = fields.get(random.nextInt(fields.size()));
      FieldId missing = firstProblem(opened);
      if (random.nextInt(3) > 0 && !missing.equals(field.field().id())) {
        field =
            fields.stream()
                .filter(one -> one.field().id().equals(missing))
                .findFirst()
                .orElse(field);
      }
      change.put(
          random.nextInt(50) == 0
              ? "not." + field.field().id().value()
              : field.field().id().value(),
          random.nextInt(5) == 0 ? strange(2) : fitting(field.field()));
    }
    return change;
  }

  private static FieldId firstProblem(OpenedDraft opened) {
    return opened.state().checked().problems().stream()
        .map(problem -> problem.field())
        .findFirst()
        .orElse(new FieldId("none"));
  }

  private @Nullable Object fitting(MergedField field) {
    Shape shape = field.shape();
    if (shape instanceof Shape.Flag) {
      return random.nextBoolean();
    } else if (shape instanceof Shape.Amount amount) {
      return amount.whole()
          ? (Object) random.nextInt(1, 40)
          : new BigDecimal(random.nextInt(1, 90_000)).movePointLeft(random.nextInt(3));
    } else if (shape instanceof Shape.Day) {
      return "2026-0" + random.nextInt(1, 9) + "-1" + random.nextInt(10);
    } else if (shape instanceof Shape.OneOf) {
      List<String> options = shape.choices().ids();
      return options.get(random.nextInt(options.size()));
    } else if (shape instanceof Shape.ManyOf) {
      List<String> options = shape.choices().ids();
      return List.of(options.get(random.nextInt(options.size())));
    } else if (shape instanceof Shape.Rows) {
      return List.of(Map.of("name", "1#", "area", random.nextInt(1, 900), "storeys", 3));
    } else if (shape instanceof Shape.Files) {
      return List.of("sha256:" + "ab".repeat(32));
    }
    return field.id().value().endsWith("code") ? "91460100MA5DEM012B" : "某某" + random.nextInt(99);
  }

  private @Nullable Object strange(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> null;
      case 1 -> STRANGE_TEXTS.get(random.nextInt(STRANGE_TEXTS.size()));
      case 2 -> random.nextBoolean();
      case 3 -> random.nextInt();
      case 4 -> new BigDecimal("1e" + random.nextInt(-90, 90));
      case 5 -> Long.MIN_VALUE + random.nextInt(9);
      case 6 -> strangeList(depth);
      case 7 -> strangeMap(depth);
      default -> List.of();
    };
  }

  private List<@Nullable Object> strangeList(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int at = random.nextInt(4); at >= 0; at--) {
      list.add(strange(depth - 1));
    }
    return list;
  }

  private Map<String, @Nullable Object> strangeMap(int depth) {
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int at = random.nextInt(3); at >= 0; at--) {
      map.put(
          List.of("name", "area", "storeys", "", "__proto__").get(random.nextInt(5)),
          strange(depth - 1));
    }
    return map;
  }
}
