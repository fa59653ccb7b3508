package io.gongjian.forms.draft;

import java.util.List;

/** Finds the latest entry of each field of a draft. */
@FunctionalInterface
public interface FindEntries {

  List<DraftEntry> entries(DraftId draft);
}
