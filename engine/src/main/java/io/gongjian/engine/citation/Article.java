package io.gongjian.engine.citation;

import java.util.Optional;

/**
 * An article of an instrument.
 *
 * @param summary true when the text is a faithful summary, false when it is the wording
 * @param verified true when the article's text was read; an unverified one is shown as such
 * @param source where it was read
 */
public record Article(
    CitationId id, String text, boolean summary, boolean verified, Optional<String> source) {}
