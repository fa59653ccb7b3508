package io.gongjian.engine.casefile;

import java.util.List;
import java.util.Optional;

/** Finds cases. */
public interface FindCase {

  Optional<CaseFile> find(CaseNumber number);

  /** The cases of an application, in their order. */
  List<CaseFile> ofApplication(String application);
}
