package vizavi.progress.fill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vizavi.account.Crowd;
import vizavi.account.Role;
import vizavi.attempt.Chronicle;
import vizavi.attempt.Mode;
import vizavi.attempt.Past;
import vizavi.library.Card;
import vizavi.play.Turn;
import vizavi.shell.StartRefusedException;

/** Makes people, cohorts and half a year of attempts. */
@Component
@Profile("!production")
class Filler {
  /** Mentor of every cohort. */
  static final String HEAD = "mentor";

  /** Cohorts that have a mentor in common, besides the head. */
  private static final int COHORTS_A_MENTOR = 5;

  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  /** Of so many plays the one is kept whose length is nearest to what was asked for. */
  private static final int PLAYS = 3;

  /** Attempts written in one transaction. */
  private static final int BATCH = 200;

  private final Crowd crowd;
  private final Chronicle chronicle;
  private final Clock clock;

  Filler(Crowd crowd, Chronicle chronicle, Clock clock) {
    this.crowd = crowd;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** What was made. */
  record Made(int cohorts, int members, int mentors, long attempts, long turns) {}

  /** Somebody who plays. */
  private record Member(UUID id, Ability ability, Duration quiet, long seed) {}

  /**
   * @throws StartRefusedException if there are real people, or it was filled before
   */
  void check(Sizes sizes) {
    if (crowd.knows(HEAD)) {
      throw new StartRefusedException(
          "Somebody signs in as \"" + HEAD + "\" already: this database was filled before.",
          "Fill another folder: --vizavi.data=FOLDER.");
    }
    if (crowd.hasRealPeople() && !sizes.anyway()) {
      throw new StartRefusedException(
          "This database has people with passwords of their own: it seems to be in real use.",
          "Fill another folder, --vizavi.data=FOLDER; or say --anyway if you mean this one.");
    }
  }

  /**
   * @param cards of the scenarios to be played
   * @param told how many attempts are written, now and then
   */
  Made fill(Sizes sizes, List<Card> cards, LongConsumer told) {
    var now = clock.instant();
    var luck = new java.util.SplittableRandom(sizes.seed());
    var members = people(sizes, luck, now);
    long turns = 0;
    long written = 0;
    var waiting = new ArrayList<Past>();
    for (var member : members) {
      waiting.addAll(pasts(member, sizes, cards, now));
      if (waiting.size() >= BATCH || member == members.getLast()) {
        chronicle.write(waiting);
        written += waiting.size();
        turns += waiting.stream().mapToLong(past -> past.turns().size()).sum();
        waiting.clear();
        told.accept(written);
      }
    }
    return new Made(sizes.cohorts(), members.size(), mentors(sizes) + 1, written, turns);
  }

  private static int mentors(Sizes sizes) {
    return (sizes.cohorts() + COHORTS_A_MENTOR - 1) / COHORTS_A_MENTOR;
  }

  private List<Member> people(Sizes sizes, RandomGenerator luck, Instant now) {
    var start = now.minus(HALF_A_YEAR).minus(Duration.ofDays(7));
    var people = new ArrayList<Crowd.One>();
    var groups = new ArrayList<Crowd.Group>();
    var members = new ArrayList<Member>();
    var head = one(luck, HEAD, "Martha Head", Role.MENTOR, start, Optional.of(now));
    people.add(head);
    var mentors =
        IntStream.range(0, mentors(sizes))
            .mapToObj(
                at ->
                    one(
                        luck,
                        HEAD + "-" + (at + 1),
                        Names.person(at * 7 + 3),
                        Role.MENTOR,
                        start,
                        Optional.of(now)))
            .toList();
    people.addAll(mentors);
    for (int at = 0; at < sizes.cohorts(); at++) {
      var in = new ArrayList<UUID>();
      for (int number = 0; number < sizes.people(); number++) {
        var member = new Member(id(luck), Ability.thrown(luck), quiet(luck), luck.nextLong());
        int count = members.size();
        people.add(
            new Crowd.One(
                member.id(),
                "trainee-" + (count + 1),
                Names.person(count),
                Role.TRAINEE,
                start,
                Optional.of(now.minus(member.quiet()))));
        members.add(member);
        in.add(member.id());
      }
      int number = sizes.cohorts() * sizes.people() + at;
      var never =
          one(
              luck,
              "invited-" + (at + 1),
              Names.person(number),
              Role.TRAINEE,
              start,
              Optional.empty());
      people.add(never);
      groups.add(
          new Crowd.Group(
              id(luck),
              Names.cohort(at),
              List.of(head.id(), mentors.get(at / COHORTS_A_MENTOR).id()),
              in,
              List.of(never.id()),
              start));
    }
    crowd.add(people);
    crowd.gather(groups);
    return members;
  }

  private static Crowd.One one(
      RandomGenerator luck,
      String signIn,
      String name,
      Role role,
      Instant created,
      Optional<Instant> lastSignIn) {
    return new Crowd.One(id(luck), signIn, name, role, created, lastSignIn);
  }

  private static UUID id(RandomGenerator luck) {
    return new UUID(luck.nextLong(), luck.nextLong());
  }

  /** Most came this week; every seventh has been away for a month or two. */
  private static Duration quiet(RandomGenerator luck) {
    return luck.nextInt(7) == 0
        ? Duration.ofHours(luck.nextInt(30 * 24, 70 * 24))
        : Duration.ofHours(luck.nextInt(2, 7 * 24));
  }

  private List<Past> pasts(Member member, Sizes sizes, List<Card> cards, Instant now) {
    var luck = new java.util.SplittableRandom(member.seed());
    var span = HALF_A_YEAR.minus(member.quiet());
    var pasts = new ArrayList<Past>();
    for (int number = 0; number < sizes.attempts(); number++) {
      double progress = (number + luck.nextDouble()) / sizes.attempts();
      var before = Duration.ofSeconds((long) (span.toSeconds() * (1 - progress)));
      var begun = now.minus(member.quiet()).minus(before).minus(Duration.ofMinutes(20));
      pasts.add(past(member, sizes, cards, Mode.ASSESSED, progress, begun, luck));
    }
    // once with the coach at the end: it never reaches a board
    var last = now.minus(member.quiet()).minus(Duration.ofMinutes(5));
    pasts.add(past(member, sizes, cards, Mode.COACH, 1, last, luck));
    return pasts;
  }

  private Past past(
      Member member,
      Sizes sizes,
      List<Card> cards,
      Mode mode,
      double progress,
      Instant begun,
      RandomGenerator luck) {
    var card = cards.get(luck.nextInt(cards.size()));
    long seed = 0;
    List<Turn> kept = List.of();
    for (int play = 0; play < PLAYS; play++) {
      long its = luck.nextLong();
      var turns =
          chronicle.play(
              card, its, (state, offered) -> member.ability().pick(offered, progress, luck));
      if (kept.isEmpty()
          || Math.abs(turns.size() - sizes.turns()) < Math.abs(kept.size() - sizes.turns())) {
        kept = turns;
        seed = its;
      }
    }
    var pace = Duration.ofSeconds(luck.nextLong(6, 25));
    return new Past(id(luck), member.id(), card, mode, seed, kept, begun, pace);
  }
}
