package io.gongjian.forms.application;

import io.gongjian.engine.matter.MatterId;

/** A case (办件) of an application: what is decided on one matter. */
public record ApplicationCase(String number, MatterId matter) {}
