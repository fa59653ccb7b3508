package io.gongjian.webapp.entry.demo;

/**
 * An invented project with cases.
 *
 * @param owner the demo account that has it
 */
record DemoSite(String id, String name, String region, String owner) {

  static DemoSite of(DemoTree tree) {
    return new DemoSite(
        tree.text("id"), tree.text("name"), tree.text("region"), tree.text("owner"));
  }
}
