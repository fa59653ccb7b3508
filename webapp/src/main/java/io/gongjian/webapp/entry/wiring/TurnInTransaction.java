package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.upload.TakeTurn;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.upload.MyBatisUploads;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Has those who ask for space wait for one another at a row of the database. */
@ApplicationScoped
public class TurnInTransaction implements TakeTurn {

  @Inject Database database;
  @Inject Transacting transacting;

  @Override
  public <T> Attempt<T> take(ProjectId project, Supplier<Attempt<T>> work) {
    return transacting.changing(
        () -> {
          new MyBatisUploads(database).lockTurn(project);
          return work.get();
        });
  }
}
