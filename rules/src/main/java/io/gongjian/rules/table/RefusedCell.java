package io.gongjian.rules.table;

import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.rules.cell.CellReading.Refused;

/** A cell that cannot serve, with its row and column. */
public record RefusedCell(RuleRow row, Column column, String text, Refused refusal) {}
