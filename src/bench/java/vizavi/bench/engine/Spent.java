package vizavi.bench.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What was done, and the processor time it took the thread that did it. Beside this JMH's own clock
 * counts the time in which other programs had the processor too.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Spent {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Turns, plays or resumptions. */
  public long done;

  /** Nanoseconds of processor time. */
  public long cpu;

  private long since;

  void begins() {
    since = THREADS.getCurrentThreadCpuTime();
  }

  void ends(long more) {
    cpu += THREADS.getCurrentThreadCpuTime() - since;
    done += more;
  }
}
