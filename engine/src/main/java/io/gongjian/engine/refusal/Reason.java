package io.gongjian.engine.refusal;

import io.gongjian.engine.text.LocalText;

/**
 * One of the reasons why something cannot be done as things stand.
 *
 * @param code what is wrong, as a word of the API
 * @param subject the id of what it is about: a matter, a field, a material, a promise
 */
public record Reason(String code, String subject, LocalText text) {}
