package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.FindFactHistory;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.List;

/** What was said of the facts of a project, in the database. */
public final class MyBatisFacts implements FindFacts, FindFactHistory {

  private final Database database;

  public MyBatisFacts(Database database) {
    this.database = database;
  }

  @Override
  public List<FactRecord> find(ProjectId project) {
    return database.ask(
        ProjectMapper.class,
        mapper -> mapper.latestFacts(project).stream().map(FactRows::record).toList());
  }

  @Override
  public List<FactRecord> find(ProjectId project, FactId fact) {
    return database.ask(
        ProjectMapper.class,
        mapper -> mapper.factHistory(project, fact).stream().map(FactRows::record).toList());
  }
}
