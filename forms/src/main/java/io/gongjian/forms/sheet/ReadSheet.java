package io.gongjian.forms.sheet;

import java.io.InputStream;

/** Reads the first sheet of a workbook, and works out no formula in it. */
@FunctionalInterface
public interface ReadSheet {

  /**
   * Reads {@code workbook} to its end, as far as its size is allowed.
   *
   * @param mostRows how many rows are read at most
   */
  SheetReading read(InputStream workbook, int mostRows);
}
