package io.gongjian.forms.directive;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;

/**
 * What is known of a project before a form is filled in.
 *
 * @param asOf the day on which it is asked what applies
 */
public record Background(RegionCode region, LocalDate asOf, FactSheet facts) {}
