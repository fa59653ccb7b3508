package io.gongjian.engine.pack.edit;

import java.util.OptionalInt;

/** A change of one file of a pack. */
public sealed interface PackEdit {

  /** The path of the file in the pack. */
  String file();

  /** The place it is about. */
  EditPath path();

  /**
   * Writes the value of a cell. A key that is not there yet is added at the end of its mapping;
   * what reaches over several lines in block style is not replaced as a whole.
   */
  record SetValue(String file, EditPath path, EditValue value) implements PackEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setValue(this);
    }
  }

  /** Takes a key out of its mapping. */
  record RemoveKey(String file, EditPath path) implements PackEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeKey(this);
    }
  }

  /**
   * Adds a row to the list at {@code path}, written like the row beside it.
   *
   * @param at where it will stand, counted from 0; at the end when empty
   */
  record AddRow(String file, EditPath path, EditValue row, OptionalInt at) implements PackEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addRow(this);
    }
  }

  /** Takes a row out of its list, with the comment on its own lines; comments above it stay. */
  record RemoveRow(String file, EditPath path) implements PackEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeRow(this);
    }
  }

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor);

  /** One way for each kind of edit. */
  interface Visitor<R> {
    R setValue(SetValue edit);

    R removeKey(RemoveKey edit);

    R addRow(AddRow edit);

    R removeRow(RemoveRow edit);
  }
}
