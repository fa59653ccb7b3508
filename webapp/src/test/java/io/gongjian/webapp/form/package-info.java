/** Tests of forms over the rules they are served with. */
@NullMarked
package io.gongjian.webapp.form;

import org.jspecify.annotations.NullMarked;
