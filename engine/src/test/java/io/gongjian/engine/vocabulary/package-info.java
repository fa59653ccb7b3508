@NullMarked
package io.gongjian.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
