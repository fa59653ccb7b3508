package io.gongjian.engine.administration;

import io.gongjian.engine.paging.PageRequest;
import java.util.Optional;

/**
 * Which accounts are sought, in the order of their names.
 *
 * @param text part of the name, the shown name or the organisation's name; empty for all
 */
public record AccountSearch(Optional<String> text, PageRequest page) {

  public static final int LONGEST_TEXT = 100;
}
