package io.gongjian.engine.citation;

/** An article together with the version of the instrument that holds it. */
public record CitedArticle(Instrument instrument, Article article) {}
