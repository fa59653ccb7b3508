@NullMarked
package io.gongjian.webapp.adapter.mail;

import org.jspecify.annotations.NullMarked;
