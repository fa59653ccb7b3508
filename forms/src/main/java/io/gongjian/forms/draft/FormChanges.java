package io.gongjian.forms.draft;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What another version of the pack changes in a form, section by section. */
public record FormChanges(List<OfSection> sections) {

  private static final Comparator<Section> IN_ORDER =
      Comparator.comparingInt(Section::order).thenComparing(Section::id);

  public FormChanges {
    sections = List.copyOf(sections);
  }

  /**
   * The changes of a section.
   *
   * @param before its title before, when it has another one now
   */
  public record OfSection(Section section, Optional<LocalText> before, List<FieldChange> fields) {

    public OfSection {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field that changed.
   *
   * @param before its title before; empty for one that is new
   * @param aspects what its meaning changed in
   */
  public record FieldChange(
      Kind kind, FieldId field, LocalText title, Optional<LocalText> before, Set<Aspect> aspects) {}

  /** How a field changed. */
  public enum Kind {
    NEW,
    GONE,
    CHANGED;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What about a field changed. */
  public enum Aspect {
    TITLE,
    /** Which values it may have. */
    VALUES,
    HELP,
    NECESSITY,
    SECTION;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static FormChanges between(MergedForm before, MergedForm after) {
    Map<Section, List<FieldChange>> bySection = new TreeMap<>(IN_ORDER);
    Set<FieldId> all = new TreeSet<>(before.fields().keySet());
    all.addAll(after.fields().keySet());
    for (FieldId id : all) {
      Optional<MergedField> old = before.find(id);
      Optional<MergedField> now = after.find(id);
      Set<Aspect> aspects = aspects(old, now);
      if (old.isPresent() && now.isPresent() && aspects.isEmpty()) {
        continue;
      }
      MergedField shown = now.or(() -> old).orElseThrow();
      Kind kind = old.isEmpty() ? Kind.NEW : now.isEmpty() ? Kind.GONE : Kind.CHANGED;
      bySection
          .computeIfAbsent(shown.section(), section -> new ArrayList<>())
          .add(new FieldChange(kind, id, shown.title(), old.map(MergedField::title), aspects));
    }
    Map<String, Section> oldSections = sections(before);
    sections(after).values().stream()
        .filter(section -> renamed(oldSections, section).isPresent())
        .forEach(section -> bySection.computeIfAbsent(section, key -> new ArrayList<>()));
    List<OfSection> sections = new ArrayList<>();
    bySection.forEach(
        (section, fields) ->
            sections.add(new OfSection(section, renamed(oldSections, section), fields)));
    return new FormChanges(sections);
  }

  private static Map<String, Section> sections(MergedForm form) {
    Map<String, Section> sections = new LinkedHashMap<>();
    form.fields().values().forEach(field -> sections.put(field.section().id(), field.section()));
    return sections;
  }

  /** The title that a section had before, when it has another one now. */
  private static Optional<LocalText> renamed(Map<String, Section> before, Section section) {
    return Optional.ofNullable(before.get(section.id()))
        .map(Section::title)
        .filter(title -> !title.equals(section.title()));
  }

  private static Set<Aspect> aspects(Optional<MergedField> before, Optional<MergedField> after) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (before.isPresent() && after.isPresent()) {
      MergedField old = before.get();
      MergedField now = after.get();
      note(aspects, Aspect.TITLE, old.title().equals(now.title()));
      note(aspects, Aspect.VALUES, old.shape().equals(now.shape()));
      note(aspects, Aspect.HELP, old.help().equals(now.help()));
      note(aspects, Aspect.NECESSITY, old.required() == now.required());
      note(aspects, Aspect.SECTION, old.section().id().equals(now.section().id()));
    }
    return aspects;
  }

  private static void note(Set<Aspect> aspects, Aspect aspect, boolean same) {
    if (!same) {
      aspects.add(aspect);
    }
  }
}
