package io.gongjian.engine.pack.edit;

/** Ends an edit that cannot be made; told as a refusal. */
final class NotEdited extends Exception {

  private static final long serialVersionUID = 1L;

  private final EditRefusal.Kind kind;
  private final int at;
  private final String what;

  /**
   * @param at the offset in the text of the file; -1 for the file as a whole
   */
  NotEdited(EditRefusal.Kind kind, int at, String what) {
    super(kind.word(), null, false, false);
    this.kind = kind;
    this.at = at;
    this.what = what;
  }

  EditRefusal refusal(PackEdit edit, String text) {
    int line =
        at < 0
            ? 0
            : (int)
                    text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    return new EditRefusal(kind, edit.file(), edit.path(), line, what);
  }
}
