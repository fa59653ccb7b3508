package io.gongjian.engine.pack.edit;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/**
 * Why an edit was not made; nothing was changed.
 *
 * @param line where in the file, counted from 1; 0 for the file as a whole
 * @param what the thing that was sought or stands in the way
 */
public record EditRefusal(Kind kind, String file, EditPath path, int line, String what) {

  private static final TextBundle TEXTS = TextBundle.beside(EditRefusal.class, "refusals");

  /** What stands in the way. */
  public enum Kind {
    /** The pack has no such file. */
    NO_SUCH_FILE,
    /** The file cannot be read as it is; it wants mending by hand first. */
    NOT_READABLE,
    /** The file has no such place. */
    NO_SUCH_PLACE,
    /** Rows are added to lists only. */
    NOT_A_LIST,
    /** Keys are added to and removed from mappings only. */
    NOT_A_MAPPING,
    /** The value reaches over several lines of its own; its parts are edited one by one. */
    NOT_ONE_VALUE,
    /** There is a row with that id. */
    ROW_EXISTS,
    /** The value is shared: other places refer to it, or it refers to another place. */
    SHARED,
    /** The mapping would be left without a key. */
    LAST_KEY,
    /** Other things stand on the same lines. */
    NOT_ON_ITS_OWN,
    /** No file can hold the value. */
    NOT_WRITABLE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The refusal as a sentence that says what to mend. */
  public LocalText text() {
    return TEXTS.local(kind.word(), file, path.toString(), String.valueOf(line), what);
  }
}
