package io.gongjian.engine.receipt;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/**
 * What a determination was made from: all that is needed to make it again.
 *
 * @param schema the shape that the receipt is written in
 */
public record ReceiptHead(
    int schema,
    EngineVersion engine,
    PackReference pack,
    RegionCode region,
    LocalDate asOf,
    FactSheet facts) {}
