/** Files of documents: where they lie, what is inside, whether they are infected. */
@NullMarked
package io.gongjian.webapp.adapter.document;

import org.jspecify.annotations.NullMarked;
