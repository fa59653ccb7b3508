package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The flows of the catalogue: all of them, and one with its picture. */
@Named("flowCatalogue")
@RequestScoped
public class BrowseFlows {

  private static final int SHOWN = 80;

  @Inject CataloguePack catalogue;
  @Inject PageWords words;
  @Inject Refusing refusing;
  @Inject DrawFlow drawFlow;

  private String id = "";
  private @Nullable FlowView view;

  /** Opens the one that is asked for; where there is none, the page for that is shown. */
  public void open() {
    Pack pack = catalogue.pack();
    Optional<PackFlow> found =
        pack.flows().entrySet().stream()
            .filter(one -> one.getKey().value().equals(id))
            .map(Map.Entry<FlowId, PackFlow>::getValue)
            .findFirst();
    found.ifPresentOrElse(
        flow -> view = new FlowView(pack, flow, drawFlow, words.words()),
        () -> refusing.show(new Refusal.NotFound("flow", Excerpt.of(id, SHOWN))));
  }

  public @Nullable FlowView getView() {
    return view;
  }

  public List<FlowView> getAll() {
    Pack pack = catalogue.pack();
    return pack.flows().values().stream()
        .map(flow -> new FlowView(pack, flow, drawFlow, words.words()))
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }
}
