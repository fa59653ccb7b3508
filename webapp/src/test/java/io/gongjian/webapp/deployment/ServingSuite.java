package io.gongjian.webapp.deployment;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A third of the integration tests: all that are in neither of the others, with one server. */
@Suite
@SelectPackages("io.gongjian.webapp")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({
  "io\\.gongjian\\.webapp\\.command\\.launcher\\..*",
  "io\\.gongjian\\.webapp\\.browsing\\.(?!(?:EveryPage|Form|KeyboardForm)IT).*"
})
final class ServingSuite {}
