/** Stages of projects: how far they have come through their stage flow, and what that has taken. */
@NullMarked
package io.gongjian.engine.progress;

import org.jspecify.annotations.NullMarked;
