package vizavi.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/** What the person signed in was told. */
@Service
@Transactional
public class Notices {
  /** Notices of one page. */
  public static final int PAGE = 20;

  private final NoticeRepository notices;
  private final SignedIn signedIn;
  private final Clock clock;

  Notices(NoticeRepository notices, SignedIn signedIn, Clock clock) {
    this.notices = notices;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** The newest {@value #PAGE}. */
  @Transactional(readOnly = true)
  public Page mine() {
    return page(notices.newest(signedIn.person().id(), Limit.of(PAGE + 1)));
  }

  /**
   * The {@value #PAGE} told before this one.
   *
   * @throws NotFoundException if the person was told no such thing
   */
  @Transactional(readOnly = true)
  public Page before(UUID notice) {
    var last = own(notice);
    return page(notices.before(last.person(), last.toldAt(), last.id(), Limit.of(PAGE + 1)));
  }

  /** How many they have not opened. */
  @Transactional(readOnly = true)
  public int unread() {
    return notices.unread(signedIn.person().id());
  }

  /**
   * Marks a notice as read; a second time changes nothing.
   *
   * @throws NotFoundException if the person was told no such thing
   */
  public Notice read(UUID notice) {
    var own = own(notice);
    notices.read(own.id(), clock.instant());
    return own.value();
  }

  /**
   * Marks all as read that were told until then, so that none goes by unseen.
   *
   * @return how many were new
   */
  public int readAll(Instant until) {
    return notices.readAll(signedIn.person().id(), until, clock.instant());
  }

  private StoredNotice own(UUID notice) {
    return notices
        .findByIdAndPersonId(notice, signedIn.person().id())
        .orElseThrow(() -> new NotFoundException("notice"));
  }

  private static Page page(List<StoredNotice> found) {
    return new Page(
        found.stream().limit(PAGE).map(StoredNotice::value).toList(), found.size() > PAGE);
  }
}
