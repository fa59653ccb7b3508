package io.gongjian.webapp.page.notice;

import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notice as it is read: what happened, in which matter of which project, and when. */
public final class NoticeLine {

  private final CaseNotice notice;
  private final Optional<OwnCase> about;
  private final boolean fresh;
  private final String page;
  private final Words words;

  /**
   * Makes one.
   *
   * @param about its case; empty for one that the reader may not see any more
   * @param page where its case is read
   */
  NoticeLine(CaseNotice notice, Optional<OwnCase> about, boolean fresh, String page, Words words) {
    this.notice = notice;
    this.about = about;
    this.fresh = fresh;
    this.page = page;
    this.words = words;
  }

  public String getWhen() {
    return DayWording.minute(notice.at());
  }

  /** What happened, in a sentence. */
  public String getSentence() {
    String key = "notice.kind." + notice.kind().word();
    return about
        .map(
            one ->
                words.of(
                    key,
                    MatterTitles.of(one.pack(), one.file().head().matter(), words),
                    one.project().name()))
        .orElseGet(() -> words.of("notice.gone", notice.number().value()));
  }

  /** What was said; empty where nothing was. */
  public String getText() {
    return about.isPresent() ? notice.text() : "";
  }

  /** How the case stands now. */
  public @Nullable Chip getState() {
    return about.map(one -> CaseChips.of(one.file().state(), words)).orElse(null);
  }

  /** The address of the case; empty for one that the reader may not see any more. */
  public String getAddress() {
    return about.isPresent() ? page + notice.number().value() : "";
  }

  /** True for one that was not seen before. */
  public boolean isFresh() {
    return fresh;
  }
}
