package io.gongjian.engine.project;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.PageRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Which projects are sought, the latest changed first.
 *
 * @param text part of the name or the beginning of the project code; empty for all
 * @param owner only projects of this organisation; empty for those of all
 * @param regions only projects that lie in one of these; empty for those of all
 */
public record ProjectSearch(
    Optional<String> text,
    Optional<CreditCode> owner,
    Optional<Set<RegionCode>> regions,
    PageRequest page) {

  public static final int LONGEST_TEXT = 100;

  public ProjectSearch {
    regions = regions.map(Set::copyOf);
  }
}
