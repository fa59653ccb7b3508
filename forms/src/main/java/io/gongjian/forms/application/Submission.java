package io.gongjian.forms.application;

/**
 * What came of handing in a draft.
 *
 * @param again true when it had been handed in before, and this is the same application
 */
public record Submission(Application application, boolean again) {}
