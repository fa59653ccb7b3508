package io.gongjian.engine.matter;

import io.gongjian.engine.text.LocalText;

/** A kind of department, company or body that decides or delivers. */
public record Department(DepartmentId id, LocalText title, LocalText shortTitle) {}
