package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits the files of a pack in place. Only the text of what an edit names is written anew: order,
 * comments, quotes, blanks and line breaks of everything else stay byte for byte. Each edited text
 * is read again and held against what the edit should have made of it; what cannot be written so
 * that it says that, and nothing else, is refused.
 */
public final class EditingPack {

  private static final String MARK = "\ufeff";

  /**
   * Makes all edits, one after the other, or none. Whether the pack still loads is not asked: that
   * is for the one who publishes it.
   */
  public EditOutcome edit(PackFiles files, List<PackEdit> edits) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.paths().forEach(path -> files.find(path).ifPresent(found -> bytes.put(path, found)));
    for (PackEdit edit : edits) {
      Optional<EditRefusal> refusal = edit(bytes, edit);
      if (refusal.isPresent()) {
        return new EditOutcome.Refused(refusal.get());
      }
    }
    return new EditOutcome.Edited(PackFiles.of(files.name(), bytes));
  }

  private static Optional<EditRefusal> edit(Map<String, byte[]> files, PackEdit edit) {
    byte[] before = files.get(edit.file());
    String text = "";
    try {
      if (before == null) {
        throw new NotEdited(Kind.NO_SUCH_FILE, -1, edit.file());
      }
      text = decoded(before);
      boolean marked = text.startsWith(MARK);
      text = marked ? text.substring(1) : text;
      String after = edited(text, edit);
      files.put(edit.file(), (marked ? MARK + after : after).getBytes(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (NotEdited refused) {
      return Optional.of(refused.refusal(edit, text));
    }
  }

  private static String edited(String text, PackEdit edit) throws NotEdited {
    WrittenFile file = WrittenFile.read(text);
    Splice splice = splice(file, edit);
    String after = splice.in(text);
    WrittenFile again = read(after, splice);
    if (!again.anchors().equals(file.anchors())) {
      throw new NotEdited(Kind.SHARED, splice.from(), String.join(", ", file.anchors()));
    }
    if (!again.root().plain().equals(edit.accept(new Expected(file.root())))) {
      throw new NotEdited(Kind.NOT_WRITABLE, splice.from(), splice.text().strip());
    }
    return after;
  }

  private static WrittenFile read(String after, Splice splice) throws NotEdited {
    try {
      return WrittenFile.read(after);
    } catch (NotEdited unreadable) {
      throw new NotEdited(Kind.NOT_WRITABLE, splice.from(), splice.text().strip());
    }
  }

  private static Splice splice(WrittenFile file, PackEdit edit) throws NotEdited {
    Spelling spelling = new Spelling(edit.file().endsWith(".json"));
    Cells cells = new Cells(file, spelling);
    Rows rows = new Rows(file, spelling);
    Attempted attempted =
        edit.accept(
            new PackEdit.Visitor<>() {
              @Override
              public Attempted setValue(PackEdit.SetValue edit) {
                return () -> cells.set(edit.path(), edit.value());
              }

              @Override
              public Attempted removeKey(PackEdit.RemoveKey edit) {
                return () -> cells.remove(edit.path());
              }

              @Override
              public Attempted addRow(PackEdit.AddRow edit) {
                return () -> rows.add(edit.path(), edit.row(), edit.at());
              }

              @Override
              public Attempted removeRow(PackEdit.RemoveRow edit) {
                return () -> rows.remove(edit.path());
              }
            });
    return attempted.splice();
  }

  /** A way to edit that may turn out not to be there. */
  private interface Attempted {
    Splice splice() throws NotEdited;
  }

  private static String decoded(byte[] bytes) throws NotEdited {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new NotEdited(Kind.NOT_READABLE, -1, "");
    }
  }
}
