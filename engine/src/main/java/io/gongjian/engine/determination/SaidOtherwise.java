package io.gongjian.engine.determination;

import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;

/**
 * A fact that somebody says otherwise than a row settles it from the other facts; what is said
 * counts.
 */
public record SaidOtherwise(FactId fact, FactValue said, FactValue settled, RowId row) {}
