package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.AssignTasks;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tasks a form names, and who is to get them; what names none is passed over. One more than
 * fits is read, so that it is told.
 */
final class SentTasks {

  private final Map<String, String[]> sent;

  SentTasks(Map<String, String[]> sent) {
    this.sent = sent;
  }

  /** The cases that were ticked in a list. */
  List<CaseNumber> cases() {
    return values("case").flatMap(text -> CaseNumber.parse(text).stream()).distinct().toList();
  }

  /** The tasks that were looked at. */
  List<CaseTask> tasks() {
    return values("task").flatMap(text -> task(text).stream()).distinct().toList();
  }

  private static Optional<CaseTask> task(String text) {
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? Optional.empty()
          : CaseNumber.parse(text.substring(0, slash))
              .map(number -> new CaseTask(number, new StepId(text.substring(slash + 1))));
    } catch (IllegalArgumentException notAStep) {
      return Optional.empty();
    }
  }

  /** Who is to get them; empty for the one who asks. */
  Optional<PersonId> to() {
    return Stream.of(value("account"), value("to"))
        .filter(name -> !name.isEmpty())
        .filter(name -> name.codePointCount(0, name.length()) <= PersonId.LONGEST)
        .findFirst()
        .map(PersonId::new);
  }

  String value(String name) {
    return values(name).findFirst().orElse("").strip();
  }

  private Stream<String> values(String name) {
    String[] values = sent.get(name);
    return values == null ? Stream.of() : Arrays.stream(values).limit(AssignTasks.MOST + 1L);
  }
}
