package io.gongjian.webapp.adapter.persistence.pack;

import java.time.Instant;

/** A version of a pack as it is stored, without its files. */
public record PackVersionRow(String hash, String pack, String version, Instant keptAt) {}
