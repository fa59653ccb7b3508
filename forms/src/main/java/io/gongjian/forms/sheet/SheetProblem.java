package io.gongjian.forms.sheet;

import io.gongjian.engine.text.LocalText;

/**
 * Something in a spreadsheet that was not taken.
 *
 * @param row as the spreadsheet numbers it, from 1; 0 when it is about the sheet as a whole
 * @param column the name of the column; where the table has none such, its heading
 */
public record SheetProblem(int row, String column, SheetFault fault, LocalText text) {}
