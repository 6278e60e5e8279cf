package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class WritesInTurnTest {
  private static final String INSERT = "insert into turn values (?)";

  @Test
  void aSecondWriterWaitsUntilTheFirstIsDone() throws Exception {
    var writes = new WritesInTurn(Duration.ofMinutes(1));
    var done = new CountDownLatch(1);
    var written = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first =
          CompletableFuture.runAsync(
              () ->
                  inTransaction(
                      () -> {
                        writes.inspect(INSERT);
                        written.countDown();
                        await(done);
                      }),
              threads);
      await(written);
      var second =
          CompletableFuture.runAsync(
              () -> inTransaction(() -> writes.inspect("select 1 from shelf for update")), threads);
      while (!writes.isAwaited()) {
        Thread.onSpinWait();
      }
      assertThat(second).isNotDone();
      inTransaction(() -> writes.inspect("select * from turn")); // a reader waits for nobody
      done.countDown();
      CompletableFuture.allOf(first, second).get(1, TimeUnit.MINUTES);
    }
    assertThat(writes.isAwaited()).isFalse();
  }

  @Test
  void aTransactionWithinAnotherDoesNotWaitForIt() {
    var writes = new WritesInTurn(Duration.ofDays(1));
    inTransaction(
        () -> {
          writes.inspect(INSERT);
          writes.inspect("update attempt set ended = ?");
          var outer = TransactionSynchronizationManager.getSynchronizations();
          TransactionSynchronizationManager.clearSynchronization();
          inTransaction(() -> writes.inspect(INSERT));
          TransactionSynchronizationManager.initSynchronization();
          outer.forEach(TransactionSynchronizationManager::registerSynchronization);
        });
    var next = CompletableFuture.runAsync(() -> inTransaction(() -> writes.inspect(INSERT)));
    assertThat(next).succeedsWithin(Duration.ofMinutes(1));
  }

  @Test
  void whoeverWaitsTooLongGoesOn() {
    var writes = new WritesInTurn(Duration.ofMillis(1));
    inTransaction(
        () -> {
          writes.inspect(INSERT);
          var other = CompletableFuture.runAsync(() -> inTransaction(() -> writes.inspect(INSERT)));
          assertThat(other).succeedsWithin(Duration.ofMinutes(1));
        });
  }

  private static void inTransaction(Runnable work) {
    TransactionSynchronizationManager.initSynchronization();
    try {
      work.run();
    } finally {
      TransactionSynchronizationUtils.invokeAfterCompletion(
          TransactionSynchronizationManager.getSynchronizations(),
          TransactionSynchronization.STATUS_COMMITTED);
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
