package io.gongjian.engine.form;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * A part of a form with a title of its own, the same in all forms of a pack.
 *
 * @param order its place among the sections of the pack
 */
public record Section(String id, LocalText title, Optional<LocalText> help, int order) {}
