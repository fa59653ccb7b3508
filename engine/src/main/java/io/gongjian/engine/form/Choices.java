package io.gongjian.engine.form;

import io.gongjian.engine.text.LocalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a field, each once, in the order in which they are declared. */
public record Choices(List<Choice> list) {

  /** Nothing to choose. */
  public static final Choices NONE = new Choices(List.of());

  public Choices(List<Choice> list) {
    Map<String, Choice> byId = new HashMap<>();
    list.forEach(choice -> byId.merge(choice.id(), choice, Choices::first));
    this.list = byId.values().stream().sorted().toList();
  }

  /** Options by id with their titles, in this order. */
  public static Choices of(Map<String, LocalText> titles) {
    List<Choice> list = new ArrayList<>();
    titles.forEach((id, title) -> list.add(new Choice(id, title, list.size())));
    return new Choices(list);
  }

  /** The options that are in both. */
  public Choices meet(Choices other) {
    List<Choice> both = new ArrayList<>();
    for (Choice choice : list) {
      other.find(choice.id()).ifPresent(same -> both.add(first(choice, same)));
    }
    return new Choices(both);
  }

  /** Those of the options that are named. */
  public Choices only(Collection<String> ids) {
    return new Choices(list.stream().filter(choice -> ids.contains(choice.id())).toList());
  }

  public Optional<Choice> find(String id) {
    return list.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return list.stream().map(Choice::id).toList();
  }

  public int size() {
    return list.size();
  }

  private static Choice first(Choice one, Choice other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
