package io.gongjian.engine.matter;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/** A situation of a matter: it selects materials, limits and later form fields. */
public record Situation(SituationId id, LocalText title, Optional<LocalText> say) {}
