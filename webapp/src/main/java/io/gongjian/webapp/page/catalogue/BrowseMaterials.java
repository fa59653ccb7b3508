package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The materials of the catalogue, each with the matters that ask for it. */
@Named("materialCatalogue")
@RequestScoped
public class BrowseMaterials {

  @Inject CataloguePack catalogue;
  @Inject PageWords words;

  private String text = "";
  private String source = "";
  private Optional<List<MaterialEntry>> found = Optional.empty();

  public List<MaterialEntry> getRows() {
    if (found.isEmpty()) {
      found = Optional.of(find());
    }
    return found.get();
  }

  public int getTotal() {
    return getRows().size();
  }

  public List<FilterChoice> getSources() {
    return Arrays.stream(MaterialSource.values())
        .map(one -> new FilterChoice(one.word(), words.words().of("word.material_source", one)))
        .toList();
  }

  private List<MaterialEntry> find() {
    Pack pack = catalogue.pack();
    Map<MaterialId, Set<Matter>> asking = asking(pack);
    return pack.materials().values().stream()
        .map(
            material ->
                new MaterialEntry(
                    pack,
                    material,
                    List.copyOf(asking.getOrDefault(material.id(), Set.of())),
                    words.words()))
        .filter(entry -> text.isBlank() || entry.has(text.strip()))
        .filter(entry -> source.isEmpty() || entry.comesFrom(source))
        .toList();
  }

  private static Map<MaterialId, Set<Matter>> asking(Pack pack) {
    Map<MaterialId, Set<Matter>> asking = new HashMap<>();
    for (RuleTable table : pack.tables()) {
      Optional<Matter> matter = table.matter().map(pack.matters()::get);
      for (RuleRow row : table.rows()) {
        if (matter.isPresent() && row.then() instanceof Effect.Needs needs) {
          asking.computeIfAbsent(needs.material(), id -> new LinkedHashSet<>()).add(matter.get());
        }
      }
    }
    return asking;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source == null ? "" : source;
  }
}
