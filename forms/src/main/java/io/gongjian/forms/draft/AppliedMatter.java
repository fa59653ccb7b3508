package io.gongjian.forms.draft;

import io.gongjian.engine.matter.MatterId;
import java.time.LocalDate;

/**
 * A matter that a project has applied for, in an application that has not ended.
 *
 * @param application the number of that application
 * @param day when it was handed in
 */
public record AppliedMatter(MatterId matter, String application, LocalDate day) {}
