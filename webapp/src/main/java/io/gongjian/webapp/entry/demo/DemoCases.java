package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.matter.MatterId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cases that come with the product, their projects, and what is answered for each matter.
 *
 * @param common what is answered for every matter
 */
record DemoCases(
    Map<String, DemoSite> sites, DemoTree common, DemoTree answers, List<DemoCase> cases) {

  /** A day that is told from today: {@code @30} is in thirty days. */
  private static final Pattern DAY = Pattern.compile("@-?[0-9]{1,4}");

  static DemoCases read() {
    DemoTree file = DemoTree.of("demo-sites.json");
    return new DemoCases(
        file.objects("sites").stream()
            .map(DemoSite::of)
            .collect(Collectors.toMap(DemoSite::id, site -> site)),
        file.object("common"),
        file.object("answers"),
        DemoTree.of("demo-cases.json").objects("cases").stream().map(DemoCase::of).toList());
  }

  /** What is filled in for a matter by somebody who does it on a day. */
  Map<String, @Nullable Object> fields(MatterId matter, LocalDate on) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(common.values());
    fields.putAll(answers.object(matter.value()).values());
    fields.replaceAll((field, value) -> onDay(value, on));
    return fields;
  }

  private static @Nullable Object onDay(@Nullable Object value, LocalDate on) {
    return value instanceof String text && DAY.matcher(text).matches()
        ? on.plusDays(Integer.parseInt(text.substring(1))).toString()
        : value;
  }
}
