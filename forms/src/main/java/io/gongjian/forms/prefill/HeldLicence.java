package io.gongjian.forms.prefill;

import io.gongjian.engine.matter.LicenceId;
import java.time.LocalDate;
import java.util.Optional;

/** A licence that the project, its owner or its parcel holds. */
public record HeldLicence(
    LicenceId licence,
    String number,
    Optional<String> issuer,
    Optional<LocalDate> issuedOn,
    Optional<LocalDate> validUntil) {}
