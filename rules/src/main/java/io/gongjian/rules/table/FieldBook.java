package io.gongjian.rules.table;

import io.gongjian.engine.directive.FieldProgram;
import java.util.List;

/**
 * The rows of a program of fields, typed and numbered as rule books are.
 *
 * @param book the rows as a book that decides no matter
 * @param numbers for each row of the program, in its order, the number in the book
 */
public record FieldBook(FieldProgram program, RuleBook book, List<Integer> numbers) {

  public FieldBook {
    numbers = List.copyOf(numbers);
  }
}
