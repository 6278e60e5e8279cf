package vizavi.attempt;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.library.Library;
import vizavi.shell.Doors;

/**
 * A process of its own for {@link DurabilityTest}: twenty people play at the real doors, on the
 * real file, until somebody kills it. What a client would have seen goes to standard output, a line
 * each:
 *
 * <pre>
 * HAS attempt number reply .    found at the start
 * READY .                       all found is said
 * ACK attempt number reply .    the door has returned
 * </pre>
 *
 * The dot tells a whole line from one cut short.
 */
final class KilledServer {
  static final int PEOPLE = 20;
  private static final String PASSWORD = "plays until it is killed";

  private final ApplicationContext context;
  private final Attempts attempts;
  private final List<String> scenarios;

  private KilledServer(ApplicationContext context) {
    this.context = context;
    this.attempts = context.getBean(Attempts.class);
    var library = context.getBean(Library.class);
    this.scenarios =
        As.person("ada", library::cards).stream().map(card -> card.scenario()).toList();
  }

  /**
   * @param args what to do ({@code prepare}, {@code tell} or {@code play}), a seed, and settings
   */
  public static void main(String[] args) throws InterruptedException {
    var settings = List.of(args).subList(2, args.length).toArray(String[]::new);
    try (var context = Doors.open(settings)) {
      var server = new KilledServer(context);
      switch (args[0]) {
        case "prepare" -> server.prepare();
        case "tell" -> server.tell();
        case "play" -> {
          server.tell();
          server.play(Long.parseLong(args[1]));
        }
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private void prepare() {
    var people = context.getBean(People.class);
    names()
        .forEach(
            name ->
                As.person("ada", () -> people.create(name, name, Set.of(Role.TRAINEE), PASSWORD)));
  }

  private void tell() {
    names()
        .forEach(
            name ->
                As.person(name, attempts::mine)
                    .forEach(attempt -> tell(new Player(attempts, name), attempt)));
    say("READY");
  }

  private static void tell(Player player, Attempt attempt) {
    var told = player.conversation(attempt.id());
    for (var turn : told.turns()) {
      turn.picked()
          .ifPresent(
              picked -> say("HAS " + attempt.id() + " " + turn.number() + " " + picked.reply()));
    }
  }

  /** Never ends by itself. */
  private void play(long seed) throws InterruptedException {
    var people = names().toList();
    for (int i = 0; i < people.size(); i++) {
      var player = new Player(attempts, people.get(i));
      var scenario = scenarios.get(i % scenarios.size());
      var random = new Random(seed * PEOPLE + i);
      Thread.ofPlatform().start(() -> playOn(player, scenario, random));
    }
    new CountDownLatch(1).await();
  }

  private void playOn(Player player, String scenario, Random random) {
    var name = player.signIn();
    while (true) {
      var attempt =
          As.person(
              name,
              () ->
                  attempts
                      .underWay(scenario)
                      .orElseGet(() -> attempts.begin(scenario, Mode.ASSESSED, Answering.CHOICES)));
      playOut(player, player.conversation(attempt.id()), random);
    }
  }

  private static void playOut(Player player, Conversation begun, Random random) {
    var id = begun.attempt().id();
    var now = begun;
    while (!now.attempt().over()) {
      var reply = now.offers().get(random.nextInt(now.offers().size())).id();
      int number = now.turns().size();
      now = player.says(id, now.next(), reply);
      say("ACK " + id + " " + number + " " + reply);
    }
  }

  private static Stream<String> names() {
    return IntStream.range(0, PEOPLE).mapToObj(i -> "player-" + i);
  }

  private static void say(String line) {
    System.out.println(line + " .");
  }
}
