package io.gongjian.webapp.command.bench;

import java.lang.management.ManagementFactory;

/**
 * What this Java holds after its garbage is collected.
 *
 * @param heap bytes of live objects
 * @param metaspace bytes of loaded classes
 */
record Memory(long heap, long metaspace) {

  private static final int COLLECTIONS = 3;

  static Memory now() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum();
    return new Memory(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
  }

  String text() {
    return "heap %,d kB, metaspace %,d kB".formatted(heap / 1024, metaspace / 1024);
  }
}
