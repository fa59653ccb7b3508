package io.gongjian.forms.draft;

import io.gongjian.engine.account.CreditCode;
import java.util.List;

/** Finds the drafts that an organisation has not handed in, the one changed last first. */
@FunctionalInterface
public interface FindOwnDrafts {

  List<DraftSummary> latest(CreditCode owner, int most);
}
