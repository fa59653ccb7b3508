package io.gongjian.webapp.page.search;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.page.apply.project.ListedProject;
import io.gongjian.webapp.page.apply.project.ProjectFinder;
import io.gongjian.webapp.page.catalogue.BrowseMaterials;
import io.gongjian.webapp.page.catalogue.BrowseMatters;
import io.gongjian.webapp.page.catalogue.MaterialEntry;
import io.gongjian.webapp.page.catalogue.MatterRow;
import io.gongjian.webapp.page.catalogue.StageGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Finds projects, matters and materials by one text; projects only for those who may read them. */
@Named("searching")
@RequestScoped
public class SearchAll {

  private static final int MOST = 20;

  @Inject ProjectFinder projects;
  @Inject BrowseMatters matters;
  @Inject BrowseMaterials materials;

  private String text = "";
  private Optional<List<ListedProject>> found = Optional.empty();

  /** The first projects; none for roles that see no project. */
  public List<ListedProject> getProjects() {
    if (found.isEmpty()) {
      found =
          Optional.of(
              text.isBlank()
                  ? List.of()
                  : projects
                      .find(text, new PageRequest(1, MOST))
                      .asDone()
                      .map(Page::items)
                      .orElse(List.of()));
    }
    return found.get();
  }

  public List<MatterRow> getMatters() {
    return text.isBlank()
        ? List.of()
        : matters.getGroups().stream()
            .map(StageGroup::getRows)
            .flatMap(List::stream)
            .limit(MOST)
            .toList();
  }

  public List<MaterialEntry> getMaterials() {
    return text.isBlank() ? List.of() : materials.getRows().stream().limit(MOST).toList();
  }

  public boolean isNothing() {
    return getProjects().isEmpty() && getMatters().isEmpty() && getMaterials().isEmpty();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
    matters.setText(this.text);
    materials.setText(this.text);
  }
}
