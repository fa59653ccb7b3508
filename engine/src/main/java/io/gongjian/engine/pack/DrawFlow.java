package io.gongjian.engine.pack;

import java.util.Locale;

/** Draws a flow as a BPMN 2.0 file with its diagram. */
@FunctionalInterface
public interface DrawFlow {

  /** The file, with the names of lanes and steps in a language; the same flow gives the same. */
  String draw(PackFlow flow, Locale locale);
}
