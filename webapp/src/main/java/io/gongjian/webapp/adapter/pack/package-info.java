/** The packs that serve, swapped whole, and the past ones that receipts name. */
@NullMarked
package io.gongjian.webapp.adapter.pack;

import org.jspecify.annotations.NullMarked;
