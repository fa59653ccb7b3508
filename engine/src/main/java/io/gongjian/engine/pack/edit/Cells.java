package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditPath.Step;
import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import io.gongjian.engine.pack.edit.WrittenNode.Member;
import io.gongjian.engine.pack.edit.WrittenNode.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and removes values by their keys. */
final class Cells {

  private final WrittenFile file;
  private final Spelling spelling;
  private final Lines lines;

  Cells(WrittenFile file, Spelling spelling) {
    this.file = file;
    this.spelling = spelling;
    this.lines = new Lines(file.text());
  }

  Splice set(EditPath path, EditValue value) throws NotEdited {
    if (!path.isRoot() && path.last() instanceof Step.Key key) {
      WrittenNode.Mapping mapping = Places.mapping(file.root(), path.parent());
      if (mapping.find(key.name()) == null) {
        return add(mapping, key.name(), value);
      }
    }
    return replace(Places.find(file.root(), path), value);
  }

  Splice remove(EditPath path) throws NotEdited {
    if (path.isRoot() || !(path.last() instanceof Step.Key key)) {
      throw new NotEdited(Kind.NOT_A_MAPPING, -1, path.toString());
    }
    WrittenNode.Mapping mapping = Places.mapping(file.root(), path.parent());
    for (int index = 0; index < mapping.members().size(); index++) {
      if (mapping.members().get(index).name().equals(key.name())) {
        return remove(mapping, index);
      }
    }
    throw new NotEdited(Kind.NO_SUCH_PLACE, mapping.start(), key.name());
  }

  /** A value that stands there already stays as it is written. */
  private Splice replace(WrittenNode node, EditValue value) throws NotEdited {
    if (node.plain().equals(Expected.plain(value))) {
      return Splice.insert(node.start(), "");
    }
    return node.accept(
        new WrittenNode.Visitor<>() {
          @Override
          public Splice scalar(WrittenNode.Scalar node) {
            return node.style() == Style.BLOCK ? block(node, value) : inline(node, value);
          }

          @Override
          public Splice mapping(WrittenNode.Mapping node) throws NotEdited {
            return collection(node, node.flow(), value);
          }

          @Override
          public Splice listing(WrittenNode.Listing node) throws NotEdited {
            return collection(node, node.flow(), value);
          }

          @Override
          public Splice alias(WrittenNode.Alias node) throws NotEdited {
            throw new NotEdited(Kind.SHARED, node.start(), "*" + node.name());
          }
        });
  }

  private Splice collection(WrittenNode node, boolean flow, EditValue value) throws NotEdited {
    if (!flow) {
      throw new NotEdited(Kind.NOT_ONE_VALUE, node.start(), "");
    }
    return new Splice(node.start(), node.end(), spelling.value(value, node));
  }

  private Splice inline(WrittenNode.Scalar node, EditValue value) {
    boolean glued = node.start() > 0 && file.text().charAt(node.start() - 1) == ':';
    String text = spelling.value(value, node);
    return new Splice(
        node.start(), node.end(), glued && node.start() == node.end() ? " " + text : text);
  }

  /** What stood over lines of its own stands behind its key now; the line break behind it stays. */
  private Splice block(WrittenNode.Scalar node, EditValue value) {
    int end = lines.lastOf(node.start(), node.end());
    return new Splice(node.start(), end, spelling.value(value, null));
  }

  private Splice add(WrittenNode.Mapping mapping, String key, EditValue value) {
    String member =
        spelling.key(key) + ": " + spelling.value(value, Spelling.modelOf(mapping, key));
    if (mapping.members().isEmpty()) {
      return new Splice(mapping.start(), mapping.end(), "{" + member + "}");
    }
    @Nullable Member last = mapping.members().get(mapping.members().size() - 1);
    if (mapping.flow()) {
      return Splice.insert(last.end(), ", " + member);
    }
    int end = lines.lastOf(last.start(), last.end());
    String indent = " ".repeat(lines.columnOf(last.start()));
    return lines.linesAt(lines.nextAfter(end), indent + member);
  }

  private Splice remove(WrittenNode.Mapping mapping, int index) throws NotEdited {
    List<Member> members = mapping.members();
    Member gone = members.get(index);
    if (mapping.flow()) {
      if (index + 1 < members.size()) {
        return new Splice(gone.start(), members.get(index + 1).start(), "");
      }
      return index == 0
          ? new Splice(mapping.start(), mapping.end(), "{}")
          : new Splice(members.get(index - 1).end(), gone.end(), "");
    }
    if (members.size() == 1) {
      throw new NotEdited(Kind.LAST_KEY, gone.start(), gone.name());
    }
    if (!lines.isFirst(gone.start())) {
      throw new NotEdited(Kind.NOT_ON_ITS_OWN, gone.start(), gone.name());
    }
    int end = lines.lastOf(gone.start(), gone.end());
    lines.checkEnds(end);
    return new Splice(lines.startOf(gone.start()), lines.nextAfter(end), "");
  }
}
