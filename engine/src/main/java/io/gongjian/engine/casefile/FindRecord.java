package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import java.util.List;
import java.util.Optional;

/** Finds rows of handling records. */
public interface FindRecord {

  /** The record of a case, the first row first. */
  List<RecordEntry> record(CaseNumber number);

  /** The row that a request made, when it came before. */
  Optional<RecordEntry> made(AccountName by, String key);
}
