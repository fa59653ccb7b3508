package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From a case one goes on to the next of the list that was looked at. */
class TaskOrderTest {

  @Test
  void goesOnInTheOrderOfTheList() {
    TaskOrder order = new TaskOrder();
    order.show(List.of("b", "a", "c"));
    assertThat(order.next("b")).contains("a");
    assertThat(order.previous("a")).contains("b");
    assertThat(order.next("c")).isEmpty();
    assertThat(order.previous("b")).isEmpty();
  }

  @Test
  void aCaseThatIsNotInTheListLeadsNowhere() {
    TaskOrder order = new TaskOrder();
    assertThat(order.next("b")).isEmpty();
    order.show(List.of("a"));
    assertThat(order.next("b")).isEmpty();
    assertThat(order.previous("b")).isEmpty();
  }
}
