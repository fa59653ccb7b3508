package io.gongjian.forms.prefill;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a register says of an organisation.
 *
 * @param values plain values by their name after {@code organisation.} in packs
 * @param asOf the day of the record
 */
public record RegisterEntry(Map<String, Object> values, LocalDate asOf) {

  public RegisterEntry {
    values = Map.copyOf(values);
  }
}
