package vizavi.progress.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vizavi.account.Crowd;
import vizavi.account.Role;
import vizavi.assignment.Handout;
import vizavi.library.Card;

/** Thinks up people, cohorts and assignments; writes nothing. */
final class Gathering {
  /** Mentor of every cohort. */
  static final String HEAD = "mentor";

  /** Cohorts that have a mentor in common, besides the head. */
  private static final int COHORTS_A_MENTOR = 5;

  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  private final Sizes sizes;
  private final List<Card> cards;
  private final Instant now;
  private final Instant start;
  private final RandomGenerator luck;
  private final List<Crowd.One> mentors = new ArrayList<>();

  final List<Crowd.One> people = new ArrayList<>();
  final List<Crowd.Group> groups = new ArrayList<>();
  final List<Handout.Paper> papers = new ArrayList<>();
  final List<Member> members = new ArrayList<>();

  /**
   * Somebody who plays.
   *
   * @param quiet for how long they have not come
   * @param path the assignment whose due date is over
   * @param seed of all they do
   */
  record Member(
      UUID id, Ability ability, Duration span, Duration quiet, Handout.Paper path, long seed) {}

  Gathering(Sizes sizes, List<Card> cards, Instant now, RandomGenerator luck) {
    this.sizes = sizes;
    this.cards = cards;
    this.now = now;
    this.start = now.minus(HALF_A_YEAR).minus(Duration.ofDays(7));
    this.luck = luck;
    mentors.add(one(HEAD, "Martha Head", Role.MENTOR, Optional.of(now)));
    int more = (sizes.cohorts() + COHORTS_A_MENTOR - 1) / COHORTS_A_MENTOR;
    for (int at = 1; at <= more; at++) {
      mentors.add(one(HEAD + "-" + at, Names.person(at * 7 + 3), Role.MENTOR, Optional.of(now)));
    }
    people.addAll(mentors);
    for (int at = 0; at < sizes.cohorts(); at++) {
      cohort(at);
    }
  }

  int mentors() {
    return mentors.size();
  }

  private void cohort(int at) {
    var id = id();
    var mentor = mentors.get(1 + at / COHORTS_A_MENTOR);
    var path = paper("The first steps", id, mentor, start, now.minus(Duration.ofDays(21)), cards);
    papers.add(path);
    var soon = now.plus(Duration.ofDays(9));
    var task = List.of(cards.get(at % cards.size()));
    papers.add(paper("Before the season", id, mentor, now.minus(Duration.ofDays(5)), soon, task));
    var in = new ArrayList<UUID>();
    for (int number = 0; number < sizes.people(); number++) {
      in.add(member(path));
    }
    int invited = sizes.cohorts() * sizes.people() + at;
    var never = one("invited-" + (at + 1), Names.person(invited), Role.TRAINEE, Optional.empty());
    people.add(never);
    var both = List.of(mentors.getFirst().id(), mentor.id());
    groups.add(new Crowd.Group(id, Names.cohort(at), both, in, List.of(never.id()), start));
  }

  private UUID member(Handout.Paper path) {
    int count = members.size();
    var quiet = quiet();
    var seen = Optional.of(now.minus(quiet));
    var one = one("trainee-" + (count + 1), Names.person(count), Role.TRAINEE, seen);
    people.add(one);
    var span = HALF_A_YEAR.minus(quiet);
    members.add(new Member(one.id(), Ability.thrown(luck), span, quiet, path, luck.nextLong()));
    return one.id();
  }

  private Handout.Paper paper(
      String title, UUID cohort, Crowd.One by, Instant created, Instant due, List<Card> path) {
    return new Handout.Paper(id(), title, cohort, by.id(), by.name(), created, due, path);
  }

  private Crowd.One one(String signIn, String name, Role role, Optional<Instant> lastSignIn) {
    return new Crowd.One(id(), signIn, name, role, start, lastSignIn);
  }

  private UUID id() {
    return new UUID(luck.nextLong(), luck.nextLong());
  }

  /** Most came this week; every seventh has been away for a month or two. */
  private Duration quiet() {
    return luck.nextInt(7) == 0
        ? Duration.ofHours(luck.nextInt(30 * 24, 70 * 24))
        : Duration.ofHours(luck.nextInt(2, 7 * 24));
  }
}
