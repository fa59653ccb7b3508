package io.gongjian.forms.sheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a spreadsheet.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells those that are not empty, by their place from 0
 */
public record SheetRow(int number, SortedMap<Integer, SheetCell> cells) {

  public SheetRow {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }
}
