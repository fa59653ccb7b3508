/** Drafts of applications: filled in over days, by several people, across changes of the pack. */
@NullMarked
package io.gongjian.forms.draft;

import org.jspecify.annotations.NullMarked;
