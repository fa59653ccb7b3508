package io.gongjian.webapp.page.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The order of the list that was looked at last, so that the page of a case leads to the one before
 * and the one after it.
 */
@SessionScoped
public class TaskOrder implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<String> numbers = List.of();

  /** Keeps the numbers of the cases that a list shows, in its order. */
  public void show(List<String> shown) {
    numbers = List.copyOf(shown);
  }

  public Optional<String> next(String number) {
    return at(number, 1);
  }

  public Optional<String> previous(String number) {
    return at(number, -1);
  }

  private Optional<String> at(String number, int further) {
    int here = numbers.indexOf(number);
    int there = here + further;
    return here >= 0 && there >= 0 && there < numbers.size()
        ? Optional.of(numbers.get(there))
        : Optional.empty();
  }
}
