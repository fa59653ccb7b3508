package io.gongjian.rules.plain;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * What the plain interpreter found.
 *
 * @param holds the numbers of the rows that hold
 * @param open the numbers of the rows that still may
 * @param missing for each unknown matter, the names of the facts that could settle it
 * @param settled the facts that rows settle
 */
public record PlainOutcome(
    BitSet holds,
    BitSet open,
    Map<MatterId, Applicability> applicabilities,
    Map<MatterId, Set<String>> missing,
    Map<FactId, FactValue> settled) {}
