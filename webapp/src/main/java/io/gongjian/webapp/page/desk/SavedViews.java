package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.DroppingView;
import io.gongjian.engine.casefile.ListingViews;
import io.gongjian.engine.casefile.SavedView;
import io.gongjian.engine.casefile.SavingView;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.apply.draft.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The views of lists that somebody kept: links over the list, and keeping what it shows now. */
@Named("savedViews")
@RequestScoped
public class SavedViews {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ListingViews listing;
  @Inject SavingView saving;
  @Inject DroppingView dropping;
  @Inject PageWords words;

  private String name = "";
  private String fault = "";
  private @Nullable List<SavedTab> all;

  public List<SavedTab> getAll() {
    if (all == null) {
      all =
          shown(
              transacting.reading(() -> listing.list(signedIn.actor())).asDone().orElse(List.of()));
    }
    return all;
  }

  private static List<SavedTab> shown(List<SavedView> views) {
    return views.stream().map(SavedTab::new).toList();
  }

  /** Keeps a list as it is narrowed now. */
  public void save(TaskFilter filter) {
    SavedView view =
        new SavedView(
            name.strip(),
            filter.getView(),
            filter.getLight(),
            filter.getState(),
            filter.getStage(),
            filter.getMatter(),
            filter.getRegion(),
            filter.getText());
    transacting
        .changing(() -> saving.save(signedIn.actor(), view))
        .fold(
            kept -> {
              all = shown(kept);
              name = "";
              return true;
            },
            refusal -> {
              fault = why(refusal);
              return false;
            });
  }

  private String why(Refusal refusal) {
    if (refusal instanceof Refusal.BadInput bad) {
      List<String> fields = bad.faults().stream().map(InputFault::field).toList();
      return words.of(
          fields.contains("views")
              ? "tasks.saved.full"
              : fields.contains("name") ? "tasks.saved.unnamed" : "tasks.saved.unfit");
    }
    return Told.of(refusal, words.words()).getText();
  }

  public void drop(String given) {
    transacting
        .changing(() -> dropping.drop(signedIn.actor(), given))
        .asDone()
        .ifPresent(left -> all = shown(left));
  }

  public String getFault() {
    return fault;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }
}
