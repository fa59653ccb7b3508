package io.gongjian.webapp.adapter.persistence.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that read lists of cases. */
public interface TaskMapper {

  /** Whose lists there are; {@code like} is what their viewers are like. */
  List<String> viewersLike(@Param("list") CaseList list, @Param("like") String like);

  /** Those due first come first. */
  List<TaskRow> listed(AskedTasks asked);

  long countListed(AskedTasks asked);

  /** Those in which the viewer of the shelves acted last come first. */
  List<TaskRow> acted(AskedTasks asked);

  long countActed(AskedTasks asked);
}
