package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import io.gongjian.engine.pack.edit.WrittenNode.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Adds rows to lists and removes them. */
final class Rows {

  private final WrittenFile file;
  private final Spelling spelling;
  private final Lines lines;

  Rows(WrittenFile file, Spelling spelling) {
    this.file = file;
    this.spelling = spelling;
    this.lines = new Lines(file.text());
  }

  Splice add(EditPath path, EditValue row, OptionalInt asked) throws NotEdited {
    WrittenNode.Listing listing = Places.listing(file.root(), path);
    int size = listing.items().size();
    int at = asked.orElse(size);
    if (at < 0 || at > size) {
      throw new NotEdited(Kind.NO_SUCH_PLACE, listing.start(), "[" + at + "]");
    }
    refuseTwice(listing, row);
    if (listing.flow()) {
      return size == 0 ? first(listing, path, row) : inFlow(listing, row, at);
    }
    WrittenNode model = listing.items().get(Math.max(0, at - 1));
    int column = lines.columnOf(listing.start());
    String text = " ".repeat(column) + "- " + item(row, model, column + 2);
    if (at == 0) {
      return lines.linesAt(lines.startOf(dash(listing, 0)), text);
    }
    int end = lines.lastOf(dash(listing, at - 1), model.end());
    return lines.linesAt(lines.nextAfter(end), text);
  }

  Splice remove(EditPath path) throws NotEdited {
    if (path.isRoot()) {
      throw new NotEdited(Kind.NOT_A_LIST, -1, path.toString());
    }
    WrittenNode.Listing listing = Places.listing(file.root(), path.parent());
    int index = Places.index(listing, path.last());
    if (listing.flow()) {
      return fromFlow(listing, index);
    }
    int dash = dash(listing, index);
    if (!lines.isFirst(dash)) {
      throw new NotEdited(Kind.NOT_ON_ITS_OWN, dash, path.last().toString());
    }
    int end = lines.lastOf(dash + 1, listing.items().get(index).end());
    lines.checkEnds(end);
    if (listing.items().size() == 1) {
      return new Splice(dash, end, "[]");
    }
    return new Splice(lines.startOf(dash), lines.nextAfter(end), "");
  }

  private static void refuseTwice(WrittenNode.Listing listing, EditValue row) throws NotEdited {
    if (row instanceof EditValue.Mapping mapping
        && mapping.members().get("id") instanceof EditValue.Text id
        && listing.indexOf(id.text()) >= 0) {
      int there = listing.indexOf(id.text());
      throw new NotEdited(Kind.ROW_EXISTS, listing.items().get(there).start(), id.text());
    }
  }

  /**
   * The first row of a list that is empty; in a mapping over several lines it gets its own line.
   */
  private Splice first(WrittenNode.Listing listing, EditPath path, EditValue row) throws NotEdited {
    String text = spelling.value(row, null);
    boolean ofBlock =
        !spelling.json()
            && !path.isRoot()
            && Places.find(file.root(), path.parent()) instanceof WrittenNode.Mapping around
            && !around.flow();
    if (!ofBlock) {
      return new Splice(listing.start(), listing.end(), "[" + text + "]");
    }
    if (lines.isFirst(listing.start())) {
      return new Splice(listing.start(), listing.end(), "- " + text);
    }
    WrittenNode.Mapping around = Places.mapping(file.root(), path.parent());
    int column = lines.columnOf(around.members().get(0).start()) + 2;
    int from = lines.lastOf(lines.startOf(listing.start()), listing.start());
    return new Splice(from, listing.end(), lines.lineBreak() + " ".repeat(column) + "- " + text);
  }

  private Splice inFlow(WrittenNode.Listing listing, EditValue row, int at) {
    List<WrittenNode> items = listing.items();
    WrittenNode model = items.get(Math.max(0, at - 1));
    String text = spelling.value(row, model);
    boolean ownLines = items.stream().allMatch(item -> lines.isFirst(item.start()));
    String indent = " ".repeat(lines.columnOf(items.get(0).start()));
    if (at < items.size()) {
      int before = items.get(at).start();
      return Splice.insert(
          before, ownLines ? text + "," + lines.lineBreak() + indent : text + ", ");
    }
    int end = model.end();
    return Splice.insert(end, ownLines ? "," + lines.lineBreak() + indent + text : ", " + text);
  }

  private Splice fromFlow(WrittenNode.Listing listing, int index) {
    List<WrittenNode> items = listing.items();
    WrittenNode gone = items.get(index);
    if (items.size() == 1) {
      return new Splice(listing.start(), listing.end(), "[]");
    }
    return index + 1 < items.size()
        ? new Splice(gone.start(), items.get(index + 1).start(), "")
        : new Splice(items.get(index - 1).end(), gone.end(), "");
  }

  /** The dash of an item: the one in the column of its list. */
  private int dash(WrittenNode.Listing listing, int index) throws NotEdited {
    int column = lines.columnOf(listing.start());
    int from = index == 0 ? listing.start() : listing.items().get(index - 1).end();
    for (int at = listing.items().get(index).start(); at >= from; at = lines.startOf(at) - 1) {
      int dash = lines.startOf(at) + column;
      if (dash < file.text().length() && file.text().charAt(dash) == '-') {
        return dash;
      }
    }
    throw new NotEdited(Kind.NOT_ON_ITS_OWN, listing.items().get(index).start(), "");
  }

  /** A row over as many lines as the one it is written like. */
  private String item(EditValue row, WrittenNode model, int column) {
    if (!(row instanceof EditValue.Mapping mapping)
        || !(model instanceof WrittenNode.Mapping like)
        || like.flow()
        || mapping.members().isEmpty()) {
      return spelling.value(row, model);
    }
    List<String> members = new ArrayList<>();
    for (Map.Entry<String, EditValue> member : mapping.members().entrySet()) {
      @Nullable Member same = like.find(member.getKey());
      members.add(
          spelling.key(member.getKey())
              + ":"
              + behindKey(member.getValue(), same == null ? null : same.value(), column));
    }
    return String.join("\n" + " ".repeat(column), members);
  }

  private String behindKey(EditValue value, @Nullable WrittenNode model, int column) {
    String indent = " ".repeat(column + 2);
    if (model instanceof WrittenNode.Mapping like
        && !like.flow()
        && value instanceof EditValue.Mapping) {
      return "\n" + indent + item(value, model, column + 2);
    }
    if (model instanceof WrittenNode.Listing like
        && !like.flow()
        && !like.items().isEmpty()
        && value instanceof EditValue.Listing listing
        && !listing.items().isEmpty()) {
      List<String> items = new ArrayList<>();
      listing.items().forEach(one -> items.add("- " + item(one, like.items().get(0), column + 4)));
      return "\n" + indent + String.join("\n" + indent, items);
    }
    return " " + spelling.value(value, model);
  }
}
