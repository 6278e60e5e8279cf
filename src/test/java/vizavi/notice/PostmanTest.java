package vizavi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import vizavi.account.As;
import vizavi.account.SignedIn;
import vizavi.shell.Doors;

/** Letters, sent to a real mail server. */
@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {
  @TempDir Path data;
  private int port;
  private GreenMail server;

  @BeforeEach
  void start() throws IOException {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = serve();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private GreenMail serve() {
    var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    started.start();
    return started;
  }

  @Test
  void aLetterIsSentOnceInEveryAlphabet() throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      tell(context, "nina", Kind.COMMENTED, "Späte Gäste – пізній гість", "Марія Öz");
      round(context);
      round(context);

      assertThat(server.getReceivedMessages()).hasSize(1);
      var mail = server.getReceivedMessages()[0];
      assertThat(mail.getSubject()).isEqualTo("Марія Öz commented on “Späte Gäste – пізній гість”");
      assertThat(mail.getContentType()).containsIgnoringCase("text/plain").contains("UTF-8");
      assertThat(text(mail))
          .startsWith("Hello Nina Kovacs,\n")
          .contains("Марія Öz commented on “Späte Gäste – пізній гість”.\n")
          .contains("https://vizavi.example.org/train/notices/" + only(context).id())
          .endsWith("https://vizavi.example.org/train/notices");
      assertThat(mail.getRecipients(Message.RecipientType.TO))
          .containsExactly(new InternetAddress("nina@example.org"));
      assertThat(mail.getFrom()[0].toString()).isEqualTo("Vizavi <vizavi@example.org>");
      assertThat(mail.getHeader("Message-ID"))
          .containsExactly("<" + only(context).id() + "@vizavi>");
      assertThat(state(context)).containsExactly("SENT 1");
    }
  }

  @Test
  void aLetterIsInTheLanguageItsReaderChoseWithItsMomentsInIt() throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      jdbc(context).update("update person set language = 'uk' where sign_in = 'nina'");
      tell(context, "nina", Kind.OVERDUE, "Tea", "2026-11-22T18:00+02:00[Europe/Kyiv]");
      round(context);

      var mail = server.getReceivedMessages()[0];
      assertThat(mail.getSubject()).isEqualTo("«Tea»: термін минув");
      assertThat(text(mail))
          .startsWith("Вітаємо, Nina Kovacs!\n")
          .contains("Термін був 22 лист. 2026", "18:00 (Europe/Kyiv)")
          .doesNotContain("It was due");
      assertThat(mail.getContentLanguage()).containsExactly("uk");
    }
  }

  @Test
  void noHeaderCanBeSmuggledIn() throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      jdbc(context).update("update person set name = ? where sign_in = 'nina'", "N\r\nBcc: e@e.ee");
      tell(context, "nina", Kind.COMMENTED, "Tea\r\nBcc: thief@example.org\r\n\r\nHi", "M\nX: y");
      round(context);

      var mail = server.getReceivedMessages()[0];
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("X")).isNull();
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getSubject())
          .isEqualTo("M X: y commented on “Tea Bcc: thief@example.org Hi”");
    }
  }

  @Test
  void whatCouldNotBeSentIsSentWhenTheServerIsBack(CapturedOutput output) throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      tell(context, "nina", Kind.ASSIGNED, "One", "Maria");
      tell(context, "nina", Kind.CHANGED, "Two", "Maria");
      server.stop();
      round(context);
      round(context);

      assertThat(state(context)).containsExactlyInAnyOrder("DUE 1", "DUE 1");
      assertThat(output.getOut().lines())
          .filteredOn(line -> line.contains("The mail server can't be used"))
          .hasSize(1);
      server = serve();
      round(context);
      assertThat(server.getReceivedMessages()).as("its time has not come").isEmpty();

      comesDue(context);
      round(context);
      assertThat(subjects())
          .containsExactlyInAnyOrder("“One” is yours to practise", "“Two” was changed");
      assertThat(state(context)).containsExactly("SENT 2", "SENT 2");
      assertThat(output).contains("The mail server can be used again");
    }
  }

  @Test
  void severalServersSendEachLetterOnce() throws Exception {
    try (var one = open();
        var pool = Executors.newFixedThreadPool(4)) {
      gives(one, "nina", "nina@example.org");
      for (int i = 0; i < 12; i++) {
        tell(one, "nina", Kind.CHANGED, "Path " + i, "Maria");
      }
      var servers =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(i -> another(one))
              .<Callable<Void>>map(
                  postman ->
                      () -> {
                        postman.round();
                        return null;
                      })
              .toList();
      for (var done : pool.invokeAll(servers)) {
        done.get();
      }
      assertThat(subjects()).hasSize(12).doesNotHaveDuplicates();
      assertThat(state(one)).hasSize(12).containsOnly("SENT 1");
    }
  }

  @Test
  void nobodyIsWrittenToWithoutAnAddressOrAfterTheyReadIt() throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      tell(context, "nina", Kind.ASSIGNED, "Read", "Maria");
      tell(context, "tom", Kind.ASSIGNED, "No address", "Maria");
      var notices = context.getBean(Notices.class);
      As.person("nina", () -> notices.read(notices.mine().notices().getFirst().id()));
      round(context);

      assertThat(server.getReceivedMessages()).isEmpty();
      assertThat(state(context)).containsExactly("NONE 1", "NONE 1");
    }
  }

  @Test
  void staleNewsIsGivenUpAndStaysInTheApp(CapturedOutput output) throws Exception {
    try (var context = open()) {
      gives(context, "nina", "nina@example.org");
      tell(context, "nina", Kind.ASSIGNED, "Old", "Maria");
      jdbc(context).update("update notice set told_at = dateadd('hour', -73, told_at)");
      round(context);

      assertThat(server.getReceivedMessages()).isEmpty();
      assertThat(state(context)).containsExactly("GIVEN_UP 1");
      assertThat(output).contains("Gave up to send notice " + only(context).id());
      assertThat(only(context).arguments()).contains("Old");
    }
  }

  @Test
  void whereOneLetterIsRefusedTheOthersGo(CapturedOutput output) throws Exception {
    try (var context = open()) {
      gives(context, "tom", "tom@");
      gives(context, "nina", "nina@example.org");
      tell(context, "tom", Kind.ASSIGNED, "Refused", "Maria");
      tell(context, "nina", Kind.ASSIGNED, "Taken", "Maria");
      round(context);

      assertThat(subjects()).containsExactly("“Taken” is yours to practise");
      assertThat(state(context)).containsExactly("GIVEN_UP 1", "SENT 1");
      assertThat(output).contains("can't be sent by e-mail").doesNotContain("tom@");
    }
  }

  @Test
  void withoutAServerTheAppRunsAndSaysWhatIsMissing(CapturedOutput output) throws Exception {
    try (var context = doors("vizavi.mail=true", "vizavi.mail.address=vizavi")) {
      tell(context, "nina", Kind.ASSIGNED, "Kept", "Maria");
      round(context);

      assertThat(state(context)).containsExactly("DUE 0");
    }
    assertThat(output)
        .contains("E-mail is switched on (vizavi.mail=true) but can't be sent without")
        .contains("spring.mail.host")
        .contains("vizavi.mail.from")
        .contains("vizavi.mail.address");
  }

  @Test
  void itIsOffUnlessSwitchedOn() throws Exception {
    try (var context = doors("spring.mail.host=127.0.0.1", "spring.mail.port=" + port)) {
      gives(context, "nina", "nina@example.org");
      tell(context, "nina", Kind.ASSIGNED, "In the app", "Maria");

      assertThat(context.getBeanNamesForType(Postman.class)).isEmpty();
      assertThat(state(context)).containsExactly("NONE 0");
      assertThat(only(context).arguments()).contains("In the app");
    }
    try (var context = doors()) {
      assertThat(context.getBeanNamesForType(JavaMailSender.class)).isEmpty();
    }
    try (var context = open()) {
      round(context);
      assertThat(server.getReceivedMessages()).as("old news is not sent later").isEmpty();
    }
  }

  @Test
  void theWaitGrowsAndHasAnEnd() {
    assertThat(Outbox.waiting(0)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Outbox.waiting(3)).isEqualTo(Duration.ofMinutes(8));
    assertThat(Outbox.waiting(9)).isEqualTo(Duration.ofHours(6));
    assertThat(Outbox.waiting(1000)).isEqualTo(Duration.ofHours(6));
  }

  private ConfigurableApplicationContext open() {
    return doors(
        "vizavi.mail=true",
        "vizavi.mail.from=vizavi@example.org",
        "vizavi.mail.address=https://vizavi.example.org/train/",
        "spring.mail.host=127.0.0.1",
        "spring.mail.port=" + port);
  }

  private ConfigurableApplicationContext doors(String... settings) {
    var all = new java.util.ArrayList<>(List.of(settings));
    all.add("vizavi.data=" + data);
    all.add("vizavi.scenarios=" + data.resolve("none"));
    return Doors.open(all.toArray(String[]::new));
  }

  private static Postman another(ConfigurableApplicationContext context) {
    return new Postman(
        context.getBean(Outbox.class),
        context.getBean(vizavi.account.Addresses.class),
        context.getBean(Letter.class),
        context.getBean(Sender.class),
        context.getBeanProvider(JavaMailSender.class));
  }

  private static void round(ConfigurableApplicationContext context) {
    context.getBean(Postman.class).round();
  }

  private static void gives(ConfigurableApplicationContext context, String person, String email) {
    jdbc(context).update("update person set email = ? where sign_in = ?", email, person);
  }

  private static void tell(
      ConfigurableApplicationContext context, String signIn, Kind kind, String... arguments) {
    var person = As.person(signIn, () -> context.getBean(SignedIn.class).person().id());
    context
        .getBean(Tidings.class)
        .tell(person, kind, UUID.randomUUID().toString(), List.of(arguments), "scenarios");
  }

  private static void comesDue(ConfigurableApplicationContext context) {
    var now = context.getBean(Clock.class).instant();
    jdbc(context).update("update notice set mail_next_at = ?", java.sql.Timestamp.from(now));
  }

  private static Notice only(ConfigurableApplicationContext context) {
    return As.person("nina", context.getBean(Notices.class)::mine).notices().getFirst();
  }

  private static List<String> state(ConfigurableApplicationContext context) {
    return jdbc(context)
        .queryForList(
            "select mail || ' ' || mail_tries from notice order by told_at", String.class);
  }

  private static JdbcTemplate jdbc(ConfigurableApplicationContext context) {
    return new JdbcTemplate(context.getBean(DataSource.class));
  }

  private List<String> subjects() {
    return Arrays.stream(server.getReceivedMessages()).map(PostmanTest::subject).toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r\n", "\n").strip();
  }
}
