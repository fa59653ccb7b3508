package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.LimitWording;

/** A matter in a list of the catalogue. */
public class MatterRow {

  final Pack pack;
  final Matter matter;
  final Words words;

  MatterRow(Pack pack, Matter matter, Words words) {
    this.pack = pack;
    this.matter = matter;
    this.words = words;
  }

  public String getId() {
    return matter.id().value();
  }

  public String getRef() {
    return matter.ref();
  }

  public String getName() {
    return matter.title().in(words.locale());
  }

  public String getStage() {
    return words.of("word.stage", matter.stage());
  }

  public String getKind() {
    return words.of("word.kind", matter.kind());
  }

  public String getDepartment() {
    Department department = pack.departments().get(matter.department());
    return department == null ? matter.department().value() : department.title().in(words.locale());
  }

  /** The statutory limit, or that none is listed. */
  public String getLimit() {
    return matter
        .limit()
        .map(limit -> LimitWording.of(limit.limit(), words))
        .orElseGet(() -> words.of("catalogue.no_limit"));
  }

  public boolean isUnverified() {
    return !matter.verified() || matter.limit().map(limit -> !limit.verified()).orElse(false);
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  /** True when name, number or id has {@code text} in it. */
  boolean has(String text) {
    String sought = text.toLowerCase(words.locale());
    return matter.title().zh().contains(text)
        || matter.title().en().toLowerCase(words.locale()).contains(sought)
        || matter.ref().toLowerCase(words.locale()).equals(sought)
        || matter.id().value().contains(sought);
  }
}
