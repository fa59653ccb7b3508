package io.gongjian.forms.draft;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;

/** A draft among those that an organisation has in hand. */
public record OwnDraft(DraftSummary draft, Project project, Pack pack) {}
