package io.gongjian.forms.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an empty table as a workbook. */
@FunctionalInterface
public interface WriteSheet {

  void write(SheetTemplate template, OutputStream out) throws IOException;
}
