package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.progress.FindStages;
import io.gongjian.engine.progress.LockStages;
import io.gongjian.engine.progress.StageFile;
import io.gongjian.engine.progress.StoreStages;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.Optional;

/** Where projects stand in their stages, in the database. */
public final class MyBatisStages implements FindStages, LockStages, StoreStages {

  private final Database database;

  public MyBatisStages(Database database) {
    this.database = database;
  }

  @Override
  public Optional<StageFile> find(ProjectId project) {
    return database
        .ask(StageMapper.class, mapper -> Optional.ofNullable(mapper.stages(project)))
        .map(MyBatisStages::file);
  }

  @Override
  public Optional<StageFile> lock(ProjectId project) {
    return database
        .ask(StageMapper.class, mapper -> Optional.ofNullable(mapper.lockedStages(project)))
        .map(MyBatisStages::file);
  }

  @Override
  public void add(StageFile file) {
    database.tell(StageMapper.class, mapper -> mapper.insertStages(row(file)));
  }

  @Override
  public void change(StageFile file) {
    database.tell(
        StageMapper.class,
        mapper -> {
          if (mapper.moveStages(row(file)) != 1) {
            throw new EngineException(
                ErrorCode.UNEXPECTED, "a project without stages [" + file.project() + "]");
          }
        });
  }

  private static StageRow row(StageFile file) {
    return new StageRow(
        file.project(),
        file.flow(),
        file.pack(),
        file.reading().state(),
        ReadingInText.written(file.reading()),
        file.position().json(),
        file.begunAt(),
        file.changedAt());
  }

  private static StageFile file(StageRow row) {
    return new StageFile(
        row.project(),
        row.flow(),
        row.pack(),
        ReadingInText.read(row.state(), row.reading()),
        new FlowPosition(row.position()),
        row.begunAt(),
        row.changedAt());
  }
}
