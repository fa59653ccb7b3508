package io.gongjian.forms.sheet;

import io.gongjian.engine.refusal.UploadFault;

/** What came of reading a workbook. */
public sealed interface SheetReading {

  /** It was read. */
  record Read(Sheet sheet) implements SheetReading {}

  /** It is no workbook, or none that is safe to read. */
  record Refused(UploadFault fault) implements SheetReading {}
}
