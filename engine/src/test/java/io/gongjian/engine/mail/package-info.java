@NullMarked
package io.gongjian.engine.mail;

import org.jspecify.annotations.NullMarked;
