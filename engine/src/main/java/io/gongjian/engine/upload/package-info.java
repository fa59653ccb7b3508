/** Files on their way in: received in pieces, looked at, and kept or refused. */
@NullMarked
package io.gongjian.engine.upload;

import org.jspecify.annotations.NullMarked;
