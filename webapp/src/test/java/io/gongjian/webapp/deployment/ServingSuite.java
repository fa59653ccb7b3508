package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The other half: everything but the browsing with the common server, with one server for all that
 * need no own.
 */
@Suite
@SelectPackages("io.gongjian.webapp")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns("io\\.gongjian\\.webapp\\.browsing\\.(?!ChangedPackIT|OwnServerIT).*")
final class ServingSuite {}
