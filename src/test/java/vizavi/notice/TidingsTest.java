package vizavi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.As;
import vizavi.account.SignedIn;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class TidingsTest {
  @TempDir static Path data;
  static ConfigurableApplicationContext context;
  static Tidings tidings;
  static Notices notices;
  static UUID nina;
  static UUID tom;

  @BeforeAll
  static void open() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    tidings = context.getBean(Tidings.class);
    notices = context.getBean(Notices.class);
    nina = person("nina");
    tom = person("tom");
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void aPersonIsToldOnceAndOnlyThey() {
    var subject = "once-" + UUID.randomUUID();
    tidings.tell(nina, Kind.ASSIGNED, subject, List.of("A path", "Maria"), "assignments/1");
    tidings.tell(nina, Kind.ASSIGNED, subject, List.of("A path, again", "Maria"), "assignments/1");
    tidings.tell(nina, Kind.OVERDUE, subject, List.of("A path", "today"), "assignments/1");

    var told = As.person("nina", notices::mine).notices();
    assertThat(told).extracting(Notice::kind).startsWith(Kind.OVERDUE, Kind.ASSIGNED);
    assertThat(told.get(1).arguments()).containsExactly("A path", "Maria");
    assertThat(told.get(1).place()).isEqualTo("assignments/1");
    assertThat(As.person("tom", notices::mine).notices())
        .extracting(Notice::place)
        .doesNotContain("assignments/1");
  }

  @Test
  void twoServersTellOnceAndBothGoOnWithTheirWork() throws Exception {
    var subject = "race-" + UUID.randomUUID();
    var transaction = context.getBean(TransactionTemplate.class);
    var told = new CountDownLatch(1);
    try (var servers = Executors.newFixedThreadPool(2)) {
      var first =
          servers.submit(
              () ->
                  transaction.execute(
                      status -> {
                        tidings.tell(tom, Kind.ASSIGNED, subject, List.of("One", "M"), "race");
                        told.countDown();
                        pause(300); // the other looks, finds nothing, and waits at the key
                        return "first";
                      }));
      var second =
          servers.submit(
              () ->
                  transaction.execute(
                      status -> {
                        await(told);
                        tidings.tell(tom, Kind.ASSIGNED, subject, List.of("Two", "M"), "race");
                        tidings.tell(tom, Kind.CHANGED, subject, List.of("Two", "M"), "race");
                        return "second";
                      }));
      assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("first");
      assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("second");
    }
    assertThat(As.person("tom", notices::mine).notices())
        .filteredOn(one -> one.place().equals("race"))
        .extracting(Notice::kind)
        .containsExactlyInAnyOrder(Kind.CHANGED, Kind.ASSIGNED);
  }

  @Test
  void whatIsTakenBackWasNeverTold() {
    var transaction = context.getBean(TransactionTemplate.class);
    transaction.executeWithoutResult(
        status -> {
          tidings.tell(nina, Kind.ASSIGNED, "undone", List.of("Undone", "M"), "undone");
          status.setRollbackOnly();
        });
    assertThat(As.person("nina", notices::mine).notices())
        .extracting(Notice::place)
        .doesNotContain("undone");
  }

  @Test
  void nobodyIsToldWhoIsNotThere() {
    assertThatThrownBy(
            () -> tidings.tell(UUID.randomUUID(), Kind.ASSIGNED, "x", List.of("a", "b"), "x"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void longAndCrookedArgumentsAreTamed() {
    tidings.tell(
        nina, Kind.COMMENTED, "tamed", List.of("😀".repeat(300), "a\r\nBcc: b\u2028c"), "tamed");
    var told =
        As.person("nina", notices::mine).notices().stream()
            .filter(one -> one.place().equals("tamed"))
            .findFirst()
            .orElseThrow();
    assertThat(told.arguments()).containsExactly("😀".repeat(199) + "…", "a Bcc: b c");
  }

  @Test
  void readingIsForOneselfAndOnce() {
    tidings.tell(tom, Kind.COMMENTED, "to-read", List.of("Tea", "Maria"), "to-read");
    var notice =
        As.person("tom", notices::mine).notices().stream()
            .filter(one -> one.place().equals("to-read"))
            .findFirst()
            .orElseThrow();
    assertThat(notice.read()).isEmpty();
    int unread = As.person("tom", notices::unread);

    assertThatThrownBy(() -> As.person("nina", () -> notices.read(notice.id())))
        .isInstanceOf(NotFoundException.class);
    assertThat(As.person("tom", () -> notices.read(notice.id())).place()).isEqualTo("to-read");
    var read = As.person("tom", () -> notices.read(notice.id())).read();
    assertThat(read).isPresent();
    assertThat(As.person("tom", () -> notices.read(notice.id())).read()).isEqualTo(read);
    assertThat(As.person("tom", notices::unread)).isEqualTo(unread - 1);
    assertThatThrownBy(() -> notices.unread())
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void allAreReadUntilNowAndPagesGoOn() {
    for (int i = 0; i < 2 * Notices.PAGE + 1; i++) {
      tidings.tell(person("theo"), Kind.CHANGED, "page-" + i, List.of("P", "M"), "page-" + i);
    }
    var first = As.person("theo", notices::mine);
    var second = As.person("theo", () -> notices.before(first.notices().getLast().id()));
    var third = As.person("theo", () -> notices.before(second.notices().getLast().id()));
    assertThat(List.of(first.more(), second.more(), third.more()))
        .containsExactly(true, true, false);
    assertThat(first.notices().getFirst().place()).isEqualTo("page-" + 2 * Notices.PAGE);
    assertThat(third.notices()).extracting(Notice::place).containsExactly("page-0");

    var until = second.notices().getFirst().told();
    assertThat(As.person("theo", () -> notices.readAll(until))).isEqualTo(Notices.PAGE + 1);
    assertThat(As.person("theo", notices::unread)).isEqualTo(Notices.PAGE);
  }

  private static UUID person(String signIn) {
    return As.person(signIn, () -> context.getBean(SignedIn.class).person().id());
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The other server never told");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
