package io.gongjian.engine.pack;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question with the answer that is expected; only what is named is compared.
 *
 * @param region empty: the region of the pack
 * @param asOf empty: the day of asking
 * @param expect the applicabilities each matter may have
 * @param missing facts that must be named as missing for a matter
 * @param limits a matter's limit as text: {@code 7 calendar}
 * @param rows rows that must have fired
 */
public record Scenario(
    String id,
    String title,
    Optional<RegionCode> region,
    Optional<LocalDate> asOf,
    FactSheet facts,
    Map<MatterId, Set<Applicability>> expect,
    Map<MatterId, List<FactId>> missing,
    Map<MatterId, List<SituationId>> situations,
    Map<MatterId, List<MaterialId>> materials,
    Map<MatterId, String> limits,
    List<RowId> rows,
    Place place) {}
