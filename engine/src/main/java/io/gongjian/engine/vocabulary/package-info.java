/** What can be known of a project: fact ids, their types, units and values. */
@NullMarked
package io.gongjian.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
