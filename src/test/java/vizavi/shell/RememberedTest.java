package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> worked = new ArrayList<>();
  private final Remembered<String, String> remembered = new Remembered<>(2);

  @Test
  void theOneNotAskedForLongestIsForgotten() {
    ask("a");
    ask("b");
    ask("a");
    ask("c");
    ask("a");
    ask("b");
    assertThat(worked).containsExactly("a", "b", "c", "b");
  }

  @Test
  void whatFailedIsTriedAgain() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                remembered.get(
                    "a",
                    key -> {
                      throw new IllegalStateException("not now");
                    }))
        .withMessage("not now");
    assertThat(ask("a")).isEqualTo("A");
  }

  @Test
  void manyWhoAskAtOnceWaitForOneAnswer() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var works = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var first =
          threads.submit(
              () ->
                  remembered.get(
                      "a",
                      key -> {
                        begun.countDown();
                        works.incrementAndGet();
                        await(go);
                        return "first";
                      }));
      begun.await();
      var others =
          List.of(
              threads.submit(() -> remembered.get("a", key -> "second")),
              threads.submit(() -> remembered.get("a", key -> "third")));
      go.countDown();
      assertThat(first.get()).isEqualTo("first");
      for (var other : others) {
        assertThat(other.get()).isEqualTo("first");
      }
    }
    assertThat(works).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String ask(String key) {
    return remembered.get(
        key,
        one -> {
          worked.add(one);
          return one.toUpperCase(java.util.Locale.ROOT);
        });
  }
}
