package io.gongjian.engine.determination;

import io.gongjian.engine.pack.Pack;

/** A determination with the pack it was made with. */
public record MadeDetermination(Pack pack, Determination determination) {}
