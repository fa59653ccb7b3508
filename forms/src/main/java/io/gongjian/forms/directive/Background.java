package io.gongjian.forms.directive;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.RegionCode;

/** What is known of a project before a form is filled in. */
public record Background(RegionCode region, FactSheet facts) {}
