package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.webapp.entry.language.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** The flow of a case as a picture, with where the case is and has been. */
public final class CasePicture {

  /** Begins the name of the shape of a step in the drawing. */
  private static final String SHAPE = "Step_";

  private final CaseView view;
  private final DrawFlow drawFlow;
  private final Words words;

  CasePicture(CaseView view, DrawFlow drawFlow, Words words) {
    this.view = view;
    this.drawFlow = drawFlow;
    this.words = words;
  }

  public String getTitle() {
    return view.flow().title().in(words.locale());
  }

  /** The BPMN file that it is drawn from. */
  public String getDrawing() {
    return drawFlow.draw(view.flow(), words.locale());
  }

  /** The shapes where the case is. */
  public String getOpen() {
    return shapes(view.file().reading().open().keySet());
  }

  /** The shapes that it has passed. */
  public String getDone() {
    return shapes(view.file().reading().done().keySet());
  }

  private static String shapes(Set<StepId> steps) {
    return steps.stream().map(step -> SHAPE + step).collect(Collectors.joining(" "));
  }
}
