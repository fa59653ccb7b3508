package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A third of the integration tests: those that start servers of their own, and wait for them. */
@Suite
@SelectPackages({"io.gongjian.webapp.command.launcher", "io.gongjian.webapp.browsing"})
@IncludeClassNamePatterns(
    "io\\.gongjian\\.webapp\\.(?:command\\.launcher\\..*|browsing\\.(?:ChangedPack|OwnServer))IT")
final class LaunchingSuite {}
