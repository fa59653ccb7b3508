/** Applications: drafts that were handed in, with their cases and the receipt that proves them. */
@NullMarked
package io.gongjian.forms.application;

import org.jspecify.annotations.NullMarked;
