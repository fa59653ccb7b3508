package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import java.time.Instant;
import java.util.List;

/** Keeps the views of accounts. */
public interface KeepViews {

  /** Those of an account, by name. */
  List<SavedView> of(AccountName account);

  /** Keeps one, in place of one of the same name. */
  void keep(AccountName account, SavedView view, Instant at);

  void drop(AccountName account, String name);
}
