package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter of the catalogue. */
@Named("matterPage")
@RequestScoped
public class ReadMatter {

  @Inject CataloguePack catalogue;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String id = "";
  private Optional<MatterPage> page = Optional.empty();

  public void open() {
    page =
        catalogue.pack().matters().values().stream()
            .filter(matter -> matter.id().value().equals(id))
            .findFirst()
            .map(
                matter ->
                    new MatterPage(catalogue.pack(), matter, catalogue.today(), words.words()));
    if (page.isEmpty()) {
      refusing.show(new Refusal.NotFound("matter", id));
    }
  }

  public @Nullable MatterPage getView() {
    return page.orElse(null);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }
}
