package io.gongjian.engine.account;

import java.util.Collection;
import java.util.Map;

/** Finds the names that pages show for accounts, all with one question. */
@FunctionalInterface
public interface FindShownNames {

  /** The names of those accounts that there are; also of those that are locked. */
  Map<AccountName, String> find(Collection<AccountName> accounts);
}
