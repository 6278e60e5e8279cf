package vizavi.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices that wait to be sent, in the database, so that none is lost with a server. Each
 * change is a transaction of its own: none is open while a mail server is talked to.
 */
@Component
@Transactional
class Outbox {
  /**
   * Longer than any talk with a mail server lasts; a try that ended with its server is due then.
   */
  static final Duration TRY = Duration.ofMinutes(10);

  static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  static final Duration LONGEST_WAIT = Duration.ofHours(6);

  /** Older news is no news; in the app it stays. */
  static final Duration STALE = Duration.ofDays(3);

  private static final int ROUND = 50;

  private final NoticeRepository notices;
  private final Clock clock;

  Outbox(NoticeRepository notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** What is to be tried now, at most {@value #ROUND}. */
  @Transactional(readOnly = true)
  public List<StoredNotice> due() {
    return notices.due(clock.instant(), Limit.of(ROUND));
  }

  /** Whether this try is ours; of two servers one is told so. */
  public boolean take(StoredNotice notice) {
    return notices.take(notice.id(), notice.mailTries(), clock.instant().plus(TRY)) == 1;
  }

  public void sent(StoredNotice notice) {
    notices.sent(notice.id(), clock.instant());
  }

  /** Nobody to write to, or they have read it in the app. */
  public void drop(StoredNotice notice) {
    notices.close(notice.id(), Mail.NONE);
  }

  public void giveUp(StoredNotice notice) {
    notices.close(notice.id(), Mail.GIVEN_UP);
  }

  /** Waits twice as long after each try; {@code notice} is as it was before this one. */
  public void postpone(StoredNotice notice) {
    notices.postpone(notice.id(), clock.instant().plus(waiting(notice.mailTries())));
  }

  boolean stale(StoredNotice notice) {
    return notice.toldAt().plus(STALE).isBefore(clock.instant());
  }

  /** How long to wait after a try, when there were so many before it. */
  static Duration waiting(int before) {
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(before, 20));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
