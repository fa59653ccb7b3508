package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ProjectReader;
import io.gongjian.webapp.page.apply.project.QuestionView;
import io.gongjian.webapp.page.apply.project.ShownMemo;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
import io.gongjian.webapp.page.why.TellingWhy;
import io.gongjian.webapp.page.why.WhyMatter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drawer: why the chosen matter stands as it does. */
@Named("why")
@ViewScoped
public class ReadWhy implements Serializable {

  static final String PART = "why-question";

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject ShownMemo memo;
  @Inject ProjectReader reader;
  @Inject PageWords words;
  @Inject AskedFor asked;

  private String matter = "";

  /** Opens the drawer for the matter that the request names. */
  public void open() {
    memo.rendersOnly(PART);
    choose();
  }

  private void choose() {
    String wanted = asked.matter();
    boolean known =
        shown.getView().determination().matters().stream()
            .anyMatch(result -> result.matter().value().equals(wanted));
    if (known) {
      matter = wanted;
    } else {
      shown.refuse(new Refusal.NotFound("matter", wanted));
    }
  }

  /** Keeps to the matter that a press in the drawer names, also where the page was built anew. */
  void stay() {
    if (matter.isEmpty()) {
      choose();
    }
  }

  String matter() {
    return matter;
  }

  /** The matter that is told of; empty while none is chosen. */
  public String getMatter() {
    return matter;
  }

  /** What the drawer tells; null while no matter is chosen. */
  public @Nullable WhyMatter getTold() {
    if (matter.isEmpty() || !shown.isThere()) {
      return null;
    }
    return memo.told(
        () ->
            reader
                .explain(shown.why(new MatterId(matter)))
                .map(
                    explained ->
                        new TellingWhy(explained.pack(), explained.determination(), words.words())
                            .tell(explained.explanation()))
                .asDone()
                .orElseThrow());
  }

  /** The titles of the facts that are missing. */
  public List<String> getMissing() {
    ShownView view = shown.getView();
    return missing(view).stream().map(fact -> view.facts().title(fact)).toList();
  }

  /** All missing questions but the first. */
  public List<QuestionView> getOthers() {
    ShownView view = shown.getView();
    return missing(view).stream()
        .skip(1)
        .flatMap(fact -> view.pack().vocabulary().find(fact).stream())
        .map(fact -> new QuestionView(fact, view.determination(), view.facts()))
        .toList();
  }

  List<FactId> missing(ShownView view) {
    return view.determination().matters().stream()
        .filter(result -> result.matter().value().equals(matter))
        .map(MatterResult::missing)
        .findFirst()
        .orElse(List.of());
  }
}
