package io.gongjian.engine.receipt;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/** What a determination was made from: all that is needed to make it again. */
public record ReceiptHead(
    EngineVersion engine, PackReference pack, RegionCode region, LocalDate asOf, FactSheet facts) {}
