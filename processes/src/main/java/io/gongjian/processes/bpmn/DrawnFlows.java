package io.gongjian.processes.bpmn;

import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.engine.pack.PackFlow;
import java.util.Locale;

/** Draws flows by the writer whose files are run. */
public final class DrawnFlows implements DrawFlow {

  private final WritingBpmn writing = new WritingBpmn();

  @Override
  public String draw(PackFlow flow, Locale locale) {
    return writing.write(flow.flow(), BpmnNames.of(flow, locale));
  }
}
