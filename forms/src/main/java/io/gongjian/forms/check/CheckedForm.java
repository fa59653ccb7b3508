package io.gongjian.forms.check;

import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.FormState;
import java.util.List;

/**
 * The outcome of checking what was filled in.
 *
 * @param answers what counts as filled in: what was there and what was taken
 * @param state how the form is asked with these answers
 * @param dropped what came with the request and was not taken
 * @param problems what keeps it from being handed in, in the order of the form
 */
public record CheckedForm(
    Answers answers, FormState state, List<DroppedValue> dropped, List<FieldProblem> problems) {

  public CheckedForm {
    dropped = List.copyOf(dropped);
    problems = List.copyOf(problems);
  }

  /** True when it can be handed in. */
  public boolean isValid() {
    return problems.isEmpty();
  }
}
