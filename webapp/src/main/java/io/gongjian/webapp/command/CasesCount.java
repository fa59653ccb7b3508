package io.gongjian.webapp.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many of the cases of a file passed, as every command that tries cases tells it. */
record CasesCount(int passed, int failed) {

  static <T> CasesCount of(List<T> cases, Predicate<T> passes) {
    int passed = (int) cases.stream().filter(passes).count();
    return new CasesCount(passed, cases.size() - passed);
  }

  /** The lines, then the count: the last line is the same in each language, programs read it. */
  String after(Stream<String> lines) {
    return Stream.concat(lines, Stream.of(passed + " passed, " + failed + " failed"))
        .collect(Collectors.joining("\n"));
  }

  /** The count and the cases as a tree for JSON. */
  <T> Map<String, @Nullable Object> tree(
      List<T> cases, Function<T, Map<String, @Nullable Object>> one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("passed", passed);
    tree.put("failed", failed);
    tree.put("cases", cases.stream().map(one).toList());
    return tree;
  }
}
