/** What the integration tests share: one database, one server with the application, one browser. */
@NullMarked
package io.gongjian.webapp.deployment;

import org.jspecify.annotations.NullMarked;
