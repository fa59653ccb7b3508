package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half: everything but the browsing, with one server for all that need no own. */
@Suite
@SelectPackages("io.gongjian.webapp")
@ExcludePackages("io.gongjian.webapp.browsing")
@IncludeClassNamePatterns(".*IT")
final class ServingSuite {}
