package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import java.util.List;
import java.util.Objects;

/** A refusal in the reader's language: what it is, and each of its reasons. */
public final class Told {

  private final String text;
  private final List<String> reasons;
  private final List<String> applications;

  private Told(String text, List<String> reasons, List<String> applications) {
    this.text = text;
    this.reasons = List.copyOf(reasons);
    this.applications = List.copyOf(applications);
  }

  public static Told of(Refusal refusal, Words words) {
    String title =
        Objects.toString(RefusalProblem.of(refusal).tree(words.locale()).get("title"), "");
    List<String> reasons =
        refusal instanceof Refusal.NotReady hindered
            ? hindered.reasons().stream()
                .map(Reason::text)
                .map(text -> text.in(words.locale()))
                .toList()
            : List.of();
    List<String> applications =
        refusal instanceof Refusal.NotReady hindered
            ? hindered.reasons().stream()
                .flatMap(reason -> reason.application().stream())
                .distinct()
                .toList()
            : List.of();
    return new Told(title, reasons, applications);
  }

  /** Something that is said in words of the page. */
  public static Told saying(String text) {
    return new Told(text, List.of(), List.of());
  }

  public String getText() {
    return text;
  }

  public List<String> getReasons() {
    return reasons;
  }

  /** The numbers of the applications that it comes of. */
  public List<String> getApplications() {
    return applications;
  }
}
