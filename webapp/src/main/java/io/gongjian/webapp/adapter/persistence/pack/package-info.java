/** Past versions of packs in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.pack;

import org.jspecify.annotations.NullMarked;
