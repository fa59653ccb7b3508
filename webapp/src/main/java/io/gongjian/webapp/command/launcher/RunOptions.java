package io.gongjian.webapp.command.launcher;

import java.nio.file.Path;

/**
 * What the person at the terminal asked for.
 *
 * @param listening where the pages shall be served
 * @param packs folder of the policy packs
 * @param home folder of what must be kept
 */
public record RunOptions(Listening listening, Path packs, Path home) {}
