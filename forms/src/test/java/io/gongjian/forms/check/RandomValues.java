package io.gongjian.forms.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Values of every kind, fitting or not. */
final class RandomValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "AB",
          "ABCDEF",
          "2026-01-31",
          "2026-02-30",
          "13800000000",
          "460100",
          "570100",
          "name@example.com",
          "J1,1,0,0\nJ2,1,5,0\nJ3,1,0,5",
          "🙂🙂",
          "{}",
          "null",
          "1");

  private RandomValues() {}

  static @Nullable Object any(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth > 2 ? 6 : 9)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt(-3, 15);
      case 3 -> BigDecimal.valueOf(random.nextInt(-100, 1_000), random.nextInt(0, 4));
      case 4, 5 -> TEXTS.get(random.nextInt(TEXTS.size()));
      case 6 -> {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (String name : List.of("name", "area", "other")) {
          if (random.nextBoolean()) {
            map.put(name, any(random, depth + 1));
          }
        }
        yield map;
      }
      default -> {
        List<@Nullable Object> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int item = 0; item < size; item++) {
          list.add(any(random, depth + 1));
        }
        yield list;
      }
    };
  }
}
