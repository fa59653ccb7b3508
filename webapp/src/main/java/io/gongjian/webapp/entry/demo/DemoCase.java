package io.gongjian.webapp.entry.demo;

import java.util.List;

/**
 * A case of the demo.
 *
 * @param site the id of its project
 * @param ago how many working days ago it was handed in
 */
record DemoCase(String site, String matter, int ago, List<DemoDeed> deeds) {

  DemoCase {
    deeds = List.copyOf(deeds);
  }

  static DemoCase of(DemoTree tree) {
    return new DemoCase(
        tree.text("site"),
        tree.text("matter"),
        tree.number("ago"),
        tree.objects("deeds").stream().map(DemoDeed::of).toList());
  }

  /** Of a project, there is one case for a matter. */
  String id() {
    return site + "/" + matter;
  }
}
