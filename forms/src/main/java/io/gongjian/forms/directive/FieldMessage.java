package io.gongjian.forms.directive;

import io.gongjian.engine.field.Level;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.text.LocalText;

/** A message that a row shows at a field. */
public record FieldMessage(RowId row, Level level, LocalText text) {}
