package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Half of the integration tests: what is done in a browser, with one server for all. */
@Suite
@SelectPackages("io.gongjian.webapp.browsing")
@IncludeClassNamePatterns(".*IT")
final class BrowsingSuite {}
