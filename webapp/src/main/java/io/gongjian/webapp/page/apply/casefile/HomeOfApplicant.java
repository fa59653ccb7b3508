package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has in hand: corrections to answer, drafts to finish, cases that run, results.
 */
@Named("inHand")
@RequestScoped
public class HomeOfApplicant {

  private static final int MOST_OPEN = 50;
  private static final int MOST_ENDED = 5;
  private static final int MOST_DRAFTS = 5;

  @Inject CaseFollower follower;
  @Inject PageWords words;

  private @Nullable List<OwnCase> open;

  /** Those that wait for the applicant. */
  public List<CorrectionLine> getCorrections() {
    return open().stream()
        .filter(one -> one.file().state() == FlowState.CORRECTING)
        .map(one -> new CorrectionLine(one, words.words()))
        .toList();
  }

  /** Those that wait for an office, due first. */
  public List<OwnCaseLine> getRunning() {
    return open().stream()
        .filter(one -> one.file().state() != FlowState.CORRECTING)
        .map(one -> OwnCaseLine.of(one, words.words()))
        .toList();
  }

  public List<BegunLine> getDrafts() {
    return follower.drafts(MOST_DRAFTS).stream()
        .map(own -> new BegunLine(own, words.words()))
        .toList();
  }

  /** What has ended, the latest first. */
  public List<OwnCaseLine> getResults() {
    return follower.ended(MOST_ENDED).stream()
        .map(one -> OwnCaseLine.of(one, words.words()))
        .toList();
  }

  private List<OwnCase> open() {
    List<OwnCase> known = open;
    if (known == null) {
      known = follower.open(MOST_OPEN);
      open = known;
    }
    return known;
  }
}
