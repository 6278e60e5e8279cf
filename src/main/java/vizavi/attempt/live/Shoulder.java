package vizavi.attempt.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Mentee;
import vizavi.account.Mentees;
import vizavi.attempt.Glimpses;
import vizavi.shell.NotFoundException;
import vizavi.shell.OtherWriters;

/**
 * Looking over the shoulder, for mentors: of their mentees, in attempts that are assessed or were
 * begun for an assignment, while they are under way. Nobody looks on unseen: to see is to hold a
 * watch, and the trainee is told of it. Each call looks up afresh whether the person signed in may;
 * a watch of somebody who may no longer look on ends with the next call.
 */
@Service
public class Shoulder {
  /** Characters a whisper may have. */
  public static final int LONGEST_WHISPER = 500;

  private final Glimpses glimpses;
  private final Mentees mentees;
  private final Watching watching;
  private final Wire wire;
  private final TransactionTemplate transaction;

  Shoulder(
      Glimpses glimpses,
      Mentees mentees,
      Watching watching,
      Wire wire,
      TransactionTemplate transaction) {
    this.glimpses = glimpses;
    this.mentees = mentees;
    this.watching = watching;
    this.wire = wire;
    this.transaction = transaction;
  }

  /**
   * Attempts of one's mentees under way, the liveliest first.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   */
  public List<UnderWay> underWay() {
    Map<UUID, String> names =
        mentees.all().stream()
            .collect(Collectors.toMap(Mentee::person, Mentee::name, (one, same) -> one));
    return names.isEmpty()
        ? List.of()
        : glimpses.underWay(names.keySet()).stream()
            .map(one -> UnderWay.of(one, names.getOrDefault(one.attempt().person(), "")))
            .toList();
  }

  /**
   * Who looked on at an attempt and what was whispered, under way or over.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if they may not see such an attempt
   */
  public Beside beside(UUID attempt) {
    return transaction.execute(status -> watching.beside(attempt));
  }

  /**
   * Begins to look on; the trainee is told.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if they may not see such an attempt, or it is over
   */
  public Sight look(UUID attempt) {
    return transaction.execute(status -> watching.begin(attempt));
  }

  /**
   * What there is to see now, and a sign that one is still there: to be asked at least once in
   * {@link Onlookers#STALE}. Who was away for longer has left, and comes again with a new watch.
   *
   * @param watch {@link Sight#watch()} of what was seen last
   * @throws AccessDeniedException if the person signed in is no longer a mentor
   * @throws NotFoundException if it is not their watch, or they may no longer look on
   */
  public Sight see(UUID watch) {
    return orLeave(watch, () -> transaction.execute(status -> watching.goOn(watch)));
  }

  /**
   * Whispers a hint to the trainee, once a turn.
   *
   * @param row {@link Sight#row()} of what the hint is about
   * @param words whitespace around them is dropped
   * @throws AccessDeniedException if the person signed in is no longer a mentor
   * @throws NotFoundException if it is not their watch, or they may no longer look on
   */
  public Whispered whisper(UUID watch, int row, String words) {
    orLeave(watch, () -> watching.attempt(watch));
    var said = words.strip();
    if (said.isEmpty()) {
      return new Whispered.Blank();
    }
    if (said.length() > LONGEST_WHISPER) {
      return new Whispered.TooLong();
    }
    // another mentor may whisper at the same moment: then theirs stands
    return orLeave(
        watch, () -> OtherWriters.outlast(transaction, () -> watching.whisper(watch, row, said)));
  }

  /** Looks away. Somebody else's watch is left as it is. */
  public void leave(UUID watch) {
    transaction.executeWithoutResult(status -> watching.end(watch));
  }

  /**
   * Is told from another thread when there may be something new to see.
   *
   * @throws AccessDeniedException if the person signed in is no longer a mentor
   * @throws NotFoundException if it is not their watch, or they may no longer look on
   */
  public Listening listen(UUID watch, Runnable told) {
    return wire.listen(watching.attempt(watch), told);
  }

  private <T> T orLeave(UUID watch, Supplier<T> look) {
    try {
      return look.get();
    } catch (AccessDeniedException | NotFoundException gone) {
      leave(watch);
      throw gone;
    }
  }
}
