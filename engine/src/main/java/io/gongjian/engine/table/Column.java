package io.gongjian.engine.table;

import java.util.Optional;

/** A column of a rule table; the unit is stated where the vocabulary has one. */
public record Column(Input input, Optional<String> unit) {}
