package io.gongjian.webapp.command;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A refusal as a line for the terminal, in the words of the API. */
final class RefusalText {

  private RefusalText() {}

  static String of(Refusal refusal, Locale locale) {
    Problem problem = RefusalProblem.of(refusal);
    if (problem.tree(locale).get("errors") instanceof List<?> errors && !errors.isEmpty()) {
      return errors.stream().map(RefusalText::message).collect(Collectors.joining("; "));
    }
    return Objects.toString(problem.tree(locale).get("detail"), "");
  }

  private static String message(Object error) {
    return error instanceof Map<?, ?> tree ? Objects.toString(tree.get("detail"), "") : "";
  }
}
