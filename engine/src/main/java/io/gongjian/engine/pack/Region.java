package io.gongjian.engine.pack;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/** A region a project can lie in. */
public record Region(RegionCode code, LocalText title, Optional<RegionCode> parent) {}
