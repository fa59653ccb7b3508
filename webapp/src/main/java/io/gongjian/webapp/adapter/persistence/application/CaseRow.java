package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.forms.application.ApplicationNumber;

/** A case as it is stored. */
public record CaseRow(
    String number, ApplicationNumber application, int position, MatterId matter) {}
