package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The matters of the catalogue by stage. */
@Named("matterCatalogue")
@RequestScoped
public class BrowseMatters {

  @Inject CataloguePack catalogue;
  @Inject PageWords words;

  private String text = "";
  private String stage = "";

  public List<StageGroup> getGroups() {
    Pack pack = catalogue.pack();
    return Arrays.stream(Stage.values())
        .filter(one -> stage.isEmpty() || one.word().equals(stage))
        .map(one -> group(pack, one))
        .filter(group -> group.getCount() > 0)
        .toList();
  }

  public int getTotal() {
    return getGroups().stream().mapToInt(StageGroup::getCount).sum();
  }

  /** The stages to choose from: word and title. */
  public List<FilterChoice> getStages() {
    return Arrays.stream(Stage.values())
        .map(one -> new FilterChoice(one.word(), words.words().of("word.stage", one)))
        .toList();
  }

  private StageGroup group(Pack pack, Stage one) {
    return new StageGroup(
        one.word(),
        words.words().of("word.stage", one),
        pack.matters().values().stream()
            .filter(matter -> matter.stage() == one)
            .map(matter -> new MatterRow(pack, matter, words.words()))
            .filter(row -> text.isBlank() || row.has(text.strip()))
            .toList());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage == null ? "" : stage;
  }
}
