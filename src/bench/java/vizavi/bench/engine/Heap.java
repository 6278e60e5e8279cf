package vizavi.bench.engine;

import java.lang.management.ManagementFactory;

/** How much of the heap is in use. */
final class Heap {
  private static final int COLLECTIONS = 4;

  private Heap() {}

  /** Bytes in use once everything that nobody holds is collected. */
  static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
