package io.gongjian.engine.publish;

import java.util.List;

/** Lists the packs that served last. */
@FunctionalInterface
public interface ListServed {

  /** Their ids, without those that were taken away since. */
  List<String> list();
}
