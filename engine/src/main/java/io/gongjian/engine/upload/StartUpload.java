package io.gongjian.engine.upload;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import java.time.LocalDate;
import java.util.Optional;

/** Asks to hand in a file; {@code size} is its bytes. */
public record StartUpload(
    ProjectId project,
    String name,
    long size,
    Optional<MaterialId> material,
    Optional<LocalDate> validUntil) {}
