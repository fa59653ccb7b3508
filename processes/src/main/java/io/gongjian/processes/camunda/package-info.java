/** Lets Camunda carry the tokens of flows: the one package that knows it. */
@NullMarked
package io.gongjian.processes.camunda;

import org.jspecify.annotations.NullMarked;
