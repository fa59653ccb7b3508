/** Notices of cases by mail: who is written to, what waits to be sent, and what became of it. */
@NullMarked
package io.gongjian.engine.mail;

import org.jspecify.annotations.NullMarked;
