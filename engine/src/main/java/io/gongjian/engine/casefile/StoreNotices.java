package io.gongjian.engine.casefile;

import java.util.List;

/** Keeps notices, each once. */
@FunctionalInterface
public interface StoreNotices {

  void add(List<CaseNotice> notices);
}
