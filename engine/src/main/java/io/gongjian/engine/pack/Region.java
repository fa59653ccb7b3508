package io.gongjian.engine.pack;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * A region a project can lie in.
 *
 * @param extent outside of which its land does not lie; empty where the region around it says it
 */
public record Region(
    RegionCode code, LocalText title, Optional<RegionCode> parent, Optional<Extent> extent) {}
