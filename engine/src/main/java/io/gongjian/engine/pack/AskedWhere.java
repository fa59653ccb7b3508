package io.gongjian.engine.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The region and day that a question or a case names, read before it is known which pack answers.
 *
 * @param path where the question stands in its file, as a JSON pointer
 */
public record AskedWhere(String path, Optional<RegionCode> region, Optional<LocalDate> asOf) {}
