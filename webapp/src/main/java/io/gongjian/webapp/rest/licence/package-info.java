/** The library of licences over REST. */
@NullMarked
package io.gongjian.webapp.rest.licence;

import org.jspecify.annotations.NullMarked;
