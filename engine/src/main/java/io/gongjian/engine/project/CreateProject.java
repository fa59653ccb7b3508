package io.gongjian.engine.project;

import java.util.Optional;

/**
 * Asks for a new project, as a person typed it.
 *
 * @param region the code of the region it lies in
 * @param code the national project code, where it has one already
 */
public record CreateProject(String name, String region, Optional<String> code) {}
