package io.gongjian.webapp.page.desk;

import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.review.AnswerLine;
import io.gongjian.webapp.page.apply.review.AnswerSection;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import io.gongjian.webapp.page.apply.review.MaterialLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a correction can name. Each has an id by which the applicant is led to what is to be mended:
 * {@code material:site_plan}, {@code field:project.name}, {@code other:1}.
 */
final class CorrectionItems {

  private static final int OTHERS = 3;

  private CorrectionItems() {}

  static List<CorrectionGroup> of(
      String number, Optional<ApplicationView> application, Words words) {
    List<CorrectionGroup> groups = new ArrayList<>();
    application.ifPresent(
        view -> {
          add(groups, words.of("desk.materials"), materials(view.materialsOf(number)), true);
          view.getSections().forEach(section -> add(groups, section));
        });
    add(
        groups,
        words.of("desk.item.others"),
        IntStream.rangeClosed(1, OTHERS)
            .mapToObj(at -> new ActOption("other:" + at, words.of("desk.item.other", at)))
            .toList(),
        groups.isEmpty());
    return groups;
  }

  /** What each of them is called, by its id. */
  static Map<String, String> titles(
      String number, Optional<ApplicationView> application, Words words) {
    return of(number, application, words).stream()
        .flatMap(group -> group.getItems().stream())
        .collect(Collectors.toMap(ActOption::getValue, ActOption::getTitle, (one, again) -> one));
  }

  private static void add(List<CorrectionGroup> groups, AnswerSection section) {
    add(groups, section.getTitle(), fields(section.getLines()), false);
  }

  private static void add(
      List<CorrectionGroup> groups, String title, List<ActOption> items, boolean open) {
    if (!items.isEmpty()) {
      groups.add(new CorrectionGroup(title, items, open));
    }
  }

  private static List<ActOption> materials(List<MaterialLine> lines) {
    return lines.stream()
        .map(line -> new ActOption("material:" + line.getMaterial(), line.getName()))
        .toList();
  }

  private static List<ActOption> fields(List<AnswerLine> lines) {
    return lines.stream()
        .map(line -> new ActOption("field:" + line.getField(), line.getTitle()))
        .toList();
  }
}
