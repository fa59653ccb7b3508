/**
 * The benchmarks that drive the whole product: what stays in memory, and how long a saving takes.
 */
@NullMarked
package io.gongjian.webapp.command.bench;

import org.jspecify.annotations.NullMarked;
