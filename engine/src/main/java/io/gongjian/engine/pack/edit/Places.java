package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditPath.Step;
import io.gongjian.engine.pack.edit.EditRefusal.Kind;
import io.gongjian.engine.pack.edit.WrittenNode.Member;
import org.jspecify.annotations.Nullable;

/** Finds places in a file. */
final class Places {

  private Places() {}

  /** The value at a path; what is shared is not gone into. */
  static WrittenNode find(WrittenNode root, EditPath path) throws NotEdited {
    WrittenNode node = root;
    for (Step step : path.steps()) {
      if (node instanceof WrittenNode.Alias alias) {
        throw new NotEdited(Kind.SHARED, alias.start(), "*" + alias.name());
      }
      node = next(node, step);
    }
    return node;
  }

  static WrittenNode.Listing listing(WrittenNode root, EditPath path) throws NotEdited {
    WrittenNode node = find(root, path);
    if (node instanceof WrittenNode.Listing listing) {
      return listing;
    }
    throw new NotEdited(
        node instanceof WrittenNode.Alias ? Kind.SHARED : Kind.NOT_A_LIST,
        node.start(),
        path.toString());
  }

  static WrittenNode.Mapping mapping(WrittenNode root, EditPath path) throws NotEdited {
    WrittenNode node = find(root, path);
    if (node instanceof WrittenNode.Mapping mapping) {
      return mapping;
    }
    throw new NotEdited(
        node instanceof WrittenNode.Alias ? Kind.SHARED : Kind.NOT_A_MAPPING,
        node.start(),
        path.toString());
  }

  /** The index of an item of a list. */
  static int index(WrittenNode.Listing listing, Step step) throws NotEdited {
    int index = -1;
    if (step instanceof Step.Item item) {
      index = item.index();
    } else if (step instanceof Step.Row row) {
      index = listing.indexOf(row.id());
    }
    if (index < 0 || index >= listing.items().size()) {
      throw new NotEdited(Kind.NO_SUCH_PLACE, listing.start(), step.toString());
    }
    return index;
  }

  private static WrittenNode next(WrittenNode node, Step step) throws NotEdited {
    if (step instanceof Step.Key key) {
      @Nullable Member member =
          node instanceof WrittenNode.Mapping mapping ? mapping.find(key.name()) : null;
      if (member != null) {
        return member.value();
      }
    } else if (node instanceof WrittenNode.Listing listing) {
      return listing.items().get(index(listing, step));
    }
    throw new NotEdited(Kind.NO_SUCH_PLACE, node.start(), step.toString());
  }
}
