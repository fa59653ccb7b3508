/** Text in the two languages of the product. */
@NullMarked
package io.gongjian.engine.text;

import org.jspecify.annotations.NullMarked;
