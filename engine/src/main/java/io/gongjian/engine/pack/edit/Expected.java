package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditPath.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a file says after an edit, told without its text: what the edited text is held against. */
final class Expected implements PackEdit.Visitor<Object> {

  private final WrittenNode root;

  Expected(WrittenNode root) {
    this.root = root;
  }

  @Override
  public Object setValue(PackEdit.SetValue edit) {
    return edit.path().isRoot()
        ? plain(edit.value())
        : at(edit.path().parent(), inside -> put(inside, edit.path().last(), plain(edit.value())));
  }

  @Override
  public Object removeKey(PackEdit.RemoveKey edit) {
    return at(edit.path().parent(), inside -> drop(inside, edit.path().last()));
  }

  @Override
  public Object addRow(PackEdit.AddRow edit) {
    return at(
        edit.path(),
        inside -> {
          List<Object> items = new ArrayList<>((List<?>) inside);
          items.add(edit.at().orElse(items.size()), plain(edit.row()));
          return items;
        });
  }

  @Override
  public Object removeRow(PackEdit.RemoveRow edit) {
    return at(edit.path().parent(), inside -> drop(inside, edit.path().last()));
  }

  private Object at(EditPath path, UnaryOperator<Object> change) {
    return at(root.plain(), path.steps(), change);
  }

  private static Object at(Object inside, List<Step> steps, UnaryOperator<Object> change) {
    if (steps.isEmpty()) {
      return change.apply(inside);
    }
    Object next = get(inside, steps.get(0));
    return put(inside, steps.get(0), at(next, steps.subList(1, steps.size()), change));
  }

  private static Object get(Object inside, Step step) {
    return step instanceof Step.Key key
        ? Objects.requireNonNull(((Map<?, ?>) inside).get(key.name()))
        : Objects.requireNonNull(((List<?>) inside).get(index(inside, step)));
  }

  private static Object put(Object inside, Step step, Object value) {
    if (step instanceof Step.Key key) {
      Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) inside);
      members.put(key.name(), value);
      return members;
    }
    List<Object> items = new ArrayList<>((List<?>) inside);
    items.set(index(inside, step), value);
    return items;
  }

  private static Object drop(Object inside, Step step) {
    if (step instanceof Step.Key key) {
      Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) inside);
      members.remove(key.name());
      return members;
    }
    List<Object> items = new ArrayList<>((List<?>) inside);
    items.remove(index(inside, step));
    return items;
  }

  private static int index(Object inside, Step step) {
    if (step instanceof Step.Item item) {
      return item.index();
    }
    List<?> items = (List<?>) inside;
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index) instanceof Map<?, ?> row
          && step instanceof Step.Row asked
          && asked.id().equals(row.get("id"))) {
        return index;
      }
    }
    throw new IllegalStateException("no row " + step);
  }

  /** A value as it compares to what is read. */
  static Object plain(EditValue value) {
    return value.accept(new Plain());
  }

  /** One way for each kind of value. */
  private static final class Plain implements EditValue.Visitor<Object> {
    @Override
    public Object text(EditValue.Text value) {
      return value.text();
    }

    @Override
    public Object number(EditValue.Figure value) {
      return value.number().stripTrailingZeros();
    }

    @Override
    public Object flag(EditValue.Flag value) {
      return value.flag();
    }

    @Override
    public Object nothing(EditValue.Nothing value) {
      return WrittenNode.Nothing.NOTHING;
    }

    @Override
    public Object listing(EditValue.Listing value) {
      return value.items().stream().map(Expected::plain).toList();
    }

    @Override
    public Object mapping(EditValue.Mapping value) {
      Map<String, Object> members = new LinkedHashMap<>();
      value.members().forEach((key, member) -> members.put(key, plain(member)));
      return members;
    }
  }
}
