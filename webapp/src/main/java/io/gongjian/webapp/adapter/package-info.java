/**
 * What implements the ports of the kernel: the database, files, workbooks, paper, registers. An
 * adapter knows no page.
 */
@NullMarked
package io.gongjian.webapp.adapter;

import org.jspecify.annotations.NullMarked;
