package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;
import java.util.List;

/** Finds the cases that run in a flow. */
public interface FindRunningCases {

  /** The flows that cases run in, by the version of their pack. */
  List<FlowVersion> versions();

  /**
   * Some of them, by number.
   *
   * @param after the number of the last one before; empty to begin
   */
  List<CaseFile> running(FlowId flow, PackReference pack, String after, int most);
}
