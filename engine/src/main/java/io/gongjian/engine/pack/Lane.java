package io.gongjian.engine.pack;

import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * A role that does steps.
 *
 * @param department whose role it is; empty for that of the matter
 */
public record Lane(LocalText title, Optional<DepartmentId> department) {}
