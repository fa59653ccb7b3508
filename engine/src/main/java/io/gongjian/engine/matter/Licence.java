package io.gongjian.engine.matter;

import io.gongjian.engine.text.LocalText;
import java.time.Period;
import java.util.Optional;

/**
 * A kind of licence.
 *
 * @param subject what it is about and matched by: project, holder or parcel
 * @param validity how long it is valid; empty when unlimited or not known
 */
public record Licence(
    LicenceId id,
    LocalText title,
    Optional<MatterId> matter,
    Optional<DepartmentId> department,
    String subject,
    Optional<Period> validity,
    boolean verified) {}
