/** The REST API: a package for each feature, and what they share. */
@NullMarked
package io.gongjian.webapp.rest;

import org.jspecify.annotations.NullMarked;
