package io.gongjian.engine.project;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.paging.PageRequest;
import java.util.Optional;

/**
 * Which projects are sought, the latest changed first.
 *
 * @param text part of the name or the beginning of the project code; empty for all
 * @param owner only projects of this organisation; empty for those of all
 */
public record ProjectSearch(Optional<String> text, Optional<CreditCode> owner, PageRequest page) {

  public static final int LONGEST_TEXT = 100;
}
