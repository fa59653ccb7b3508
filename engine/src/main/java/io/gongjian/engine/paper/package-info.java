/** Paper: how a page of the product becomes a document that can be printed and kept. */
@NullMarked
package io.gongjian.engine.paper;

import org.jspecify.annotations.NullMarked;
