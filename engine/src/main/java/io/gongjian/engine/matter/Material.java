package io.gongjian.engine.matter;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * A material of the catalogue, each thing once.
 *
 * @param licence the licence that is this material, where it is one
 * @param from the matter whose result it is, where it is one
 * @param toleratedDays how many calendar days it may come later where that is tolerated; empty
 *     where no rule states them
 * @param filledIn true when it is the form that is filled in here, and so comes with the
 *     application
 * @param template the file that the applicant downloads and completes, where there is one
 */
public record Material(
    MaterialId id,
    LocalText title,
    MaterialSource source,
    Optional<String> form,
    Optional<LicenceId> licence,
    Optional<MatterId> from,
    Optional<Integer> toleratedDays,
    boolean filledIn,
    Optional<MaterialTemplate> template,
    boolean verified) {}
