package io.gongjian.engine.resolution;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MatterId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that stands for a material.
 *
 * @param name the name of the document, or the number of the licence
 * @param licence the kind of licence, where it is one
 * @param from the matter whose result it is, where it is one
 * @param until the last day it counts; empty when it does not run out
 */
public record Evidence(
    String name,
    Optional<ContentHash> content,
    Optional<LicenceId> licence,
    Optional<MatterId> from,
    Optional<LocalDate> until) {}
