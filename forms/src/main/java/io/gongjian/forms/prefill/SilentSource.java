package io.gongjian.forms.prefill;

import io.gongjian.engine.text.LocalText;

/** A source that did not answer in time: what it knows stays unknown. */
public record SilentSource(SourceKind kind, LocalText name) {}
