package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * A third of the integration tests: what is done in a browser, with one server for all. The pages
 * that are looked at one after the other and the form's own are among those that are served, so
 * that the thirds are about as long.
 */
@Suite
@SelectPackages("io.gongjian.webapp.browsing")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*\\.(?:ChangedPack|OwnServer|EveryPage|Form|KeyboardForm)IT")
final class BrowsingSuite {}
