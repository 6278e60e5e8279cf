package vizavi.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does several things at the same moment, each in a thread of its own. */
final class AtOnce {
  private AtOnce() {}

  /** What each came to, in their order. */
  @SafeVarargs
  static <T> List<T> run(Callable<T>... works) throws Exception {
    var line = new CyclicBarrier(works.length);
    try (var threads = Executors.newFixedThreadPool(works.length)) {
      var running = new ArrayList<java.util.concurrent.Future<T>>();
      for (var work : works) {
        running.add(
            threads.submit(
                () -> {
                  line.await(10, TimeUnit.SECONDS);
                  return work.call();
                }));
      }
      var results = new ArrayList<T>();
      for (var one : running) {
        results.add(one.get(30, TimeUnit.SECONDS));
      }
      return results;
    }
  }
}
