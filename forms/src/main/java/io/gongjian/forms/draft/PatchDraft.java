package io.gongjian.forms.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in since a draft was shown.
 *
 * @param basedOn the version that was shown
 * @param fields plain values by the id of their field; null clears a field
 */
record PatchDraft(DraftId draft, long basedOn, Map<String, @Nullable Object> fields) {

  PatchDraft(DraftId draft, long basedOn, Map<String, @Nullable Object> fields) {
    this.draft = draft;
    this.basedOn = basedOn;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
