/**
 * Forms of matters as they stand in a pack: fields with their shapes, sections, shared elements.
 */
@NullMarked
package io.gongjian.engine.form;

import org.jspecify.annotations.NullMarked;
