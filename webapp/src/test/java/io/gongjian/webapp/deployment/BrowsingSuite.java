package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Half of the integration tests: what is done in a browser, with one server for all. Those that
 * start servers of their own are in the other half, which is shorter.
 */
@Suite
@SelectPackages("io.gongjian.webapp.browsing")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*\\.(ChangedPack|OwnServer)IT")
final class BrowsingSuite {}
