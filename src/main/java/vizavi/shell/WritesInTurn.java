package vizavi.shell;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets transactions write one after the other, from their first writing statement until they are
 * committed or rolled back; whoever only reads waits for nobody.
 *
 * <p>H2 saves its maps one by one. Killed while one transaction is saved and another writes, it may
 * come back with a row whose undo log is lost, which some transactions then see and others don't:
 * <a href="https://github.com/h2database/h2database/pull/1222">h2database #1222</a>. Where nobody
 * else writes meanwhile, what is saved is whole.
 */
public final class WritesInTurn implements StatementInspector {
  private static final Pattern WRITES =
      Pattern.compile("^\\s*(insert|update|delete|merge)\\b|\\bfor update\\b");

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Duration patience;

  /** Waits two seconds at most. */
  public WritesInTurn() {
    this(Duration.ofSeconds(2));
  }

  WritesInTurn(Duration patience) {
    this.patience = patience;
  }

  @Override
  public String inspect(String sql) {
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && WRITES.matcher(sql).find()
        && !hasTurn()) {
      take();
    }
    return sql;
  }

  private static boolean hasTurn() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .anyMatch(Turn.class::isInstance);
  }

  private void take() {
    boolean taken = taken();
    TransactionSynchronizationManager.registerSynchronization(new Turn(taken));
  }

  /**
   * After too long a wait one goes on without: a row torn by a kill is rarer than a stuck server.
   */
  private boolean taken() {
    try {
      return turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether somebody waits for their turn. */
  boolean isAwaited() {
    return turn.hasQueuedThreads();
  }

  /** A transaction's turn; given back on the thread that took it. */
  private final class Turn implements TransactionSynchronization {
    private final boolean taken;

    Turn(boolean taken) {
      this.taken = taken;
    }

    @Override
    public void afterCompletion(int status) {
      if (taken) {
        turn.unlock();
      }
    }
  }
}
