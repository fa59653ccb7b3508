package io.gongjian.forms.merge;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Clash;
import io.gongjian.engine.matter.MatterId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A field that cannot be one for all matters that need it.
 *
 * @param between the matters whose forms have it
 * @param column the column of a table where they clash; empty for the field as a whole
 */
public record FieldClash(FieldId field, SortedSet<MatterId> between, Clash clash, String column) {

  public FieldClash {
    between = Collections.unmodifiableSortedSet(new TreeSet<>(between));
  }
}
