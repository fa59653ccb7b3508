/** The walls of the house: who may know whom, and what nobody may do. */
@NullMarked
package io.gongjian.webapp.architecture;

import org.jspecify.annotations.NullMarked;
