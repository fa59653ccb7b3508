package io.gongjian.engine.pack;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case of a flow of a pack, to be played.
 *
 * @param scenario what is done, and how it must read then
 * @param matter whose case it is; empty where the flow tells it, or nothing asks
 * @param region empty: the region of the pack
 * @param asOf empty: the day of asking
 * @param facts what is known of the project
 */
public record PackFlowScenario(
    FlowScenario scenario,
    Optional<MatterId> matter,
    Optional<RegionCode> region,
    Optional<LocalDate> asOf,
    FactSheet facts,
    Place place) {}
