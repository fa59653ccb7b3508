package io.gongjian.forms.prefill;

import io.gongjian.engine.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param date the day of the record it was read from, where that is known
 */
public record Source(SourceKind kind, LocalText name, Optional<LocalDate> date) {}
