package io.gongjian.webapp.page.policy;

import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The flows that cases run in while a newer version of their pack serves. */
@Named("oldFlows")
@RequestScoped
public class ListMigrations {

  @Inject MigrationDesk desk;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private List<OldFlow> flows = List.of();

  /** Reads them. */
  public void open() {
    flows =
        desk.versions()
            .fold(
                versions ->
                    versions.stream()
                        .map(
                            one ->
                                new OldFlow(
                                    one, desk.now(one), desk.servingVersion(one), words.words()))
                        .toList(),
                refusal -> {
                  refusing.show(refusal);
                  return List.<OldFlow>of();
                });
  }

  public List<OldFlow> getFlows() {
    return flows;
  }
}
