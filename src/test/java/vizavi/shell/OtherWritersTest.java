package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class OtherWritersTest {
  private final Deque<RuntimeException> inTheWay = new ArrayDeque<>();
  private int tries;

  @Test
  void workWithNobodyInTheWayIsDoneOnce() {
    assertThat(OtherWriters.outlast(this::work)).isEqualTo("done");
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void workIsDoneAnewUntilNobodyIsInTheWay() {
    inTheWay.addAll(
        List.of(
            new DuplicateKeyException("they wrote the row"),
            new CannotAcquireLockException("they hold the row"),
            new OptimisticLockingFailureException("they changed the row")));

    assertThat(OtherWriters.outlast(this::work)).isEqualTo("done");
    assertThat(tries).isEqualTo(4);
  }

  @Test
  void whoIsNeverLetThroughIsToldWhatWasInTheWayLast() {
    for (int i = 1; i <= OtherWriters.TRIES + 1; i++) {
      inTheWay.add(new DataIntegrityViolationException("writer " + i));
    }

    assertThatThrownBy(() -> OtherWriters.outlast(this::work))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessage("writer " + OtherWriters.TRIES);
  }

  @Test
  void anotherFailureIsNotTriedAgain() {
    inTheWay.add(new IllegalStateException("broken"));

    assertThatThrownBy(() -> OtherWriters.outlast(this::work)).hasMessage("broken");
    assertThat(tries).isEqualTo(1);
  }

  private String work() {
    tries++;
    if (!inTheWay.isEmpty()) {
      throw inTheWay.pop();
    }
    return "done";
  }
}
