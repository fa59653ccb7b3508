package io.gongjian.forms.draft;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.text.LocalText;

/**
 * What was filled in for a field that the form has no longer, or that takes other values now.
 *
 * @param shown the value as people read it
 */
public record AsideValue(FieldId field, LocalText title, Object value, LocalText shown) {}
