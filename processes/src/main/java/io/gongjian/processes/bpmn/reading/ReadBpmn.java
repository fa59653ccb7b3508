package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.Flow;
import java.util.List;

/** What became of a file. */
public sealed interface ReadBpmn {

  /**
   * A step table.
   *
   * @param text the table as a file of a pack
   * @param remarks what is to be looked at, or written by hand
   */
  record Table(Flow flow, String text, List<BpmnRemark> remarks) implements ReadBpmn {
    public Table {
      remarks = List.copyOf(remarks);
    }
  }

  /** None, and why. */
  record Refused(List<BpmnRefusal> reasons) implements ReadBpmn {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
