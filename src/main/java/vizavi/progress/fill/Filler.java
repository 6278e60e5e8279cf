package vizavi.progress.fill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vizavi.account.Crowd;
import vizavi.assignment.Handout;
import vizavi.attempt.Chronicle;
import vizavi.attempt.Mode;
import vizavi.attempt.Past;
import vizavi.attempt.Task;
import vizavi.library.Card;
import vizavi.play.Turn;
import vizavi.shell.StartRefusedException;

/** Writes people, cohorts, assignments and half a year of attempts. */
@Component
@Profile("!production")
class Filler {
  /** Of so many plays the one is kept whose length is nearest to what was asked for. */
  private static final int PLAYS = 3;

  /** Attempts written in one transaction. */
  private static final int BATCH = 200;

  /** How many of a path's steps people care to play. */
  private static final double DILIGENCE = 0.85;

  private final Crowd crowd;
  private final Handout handout;
  private final Chronicle chronicle;
  private final Clock clock;

  Filler(Crowd crowd, Handout handout, Chronicle chronicle, Clock clock) {
    this.crowd = crowd;
    this.handout = handout;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** What was made. */
  record Made(int cohorts, int members, int mentors, long attempts, long turns) {}

  /**
   * @throws StartRefusedException if there are real people, or it was filled before
   */
  void check(Sizes sizes) {
    if (crowd.knows(Gathering.HEAD)) {
      throw new StartRefusedException(
          "Somebody signs in as \"mentor\" already: this database was filled before.",
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
    var gathering = new Gathering(sizes, cards, now, new SplittableRandom(sizes.seed()));
    crowd.add(gathering.people);
    crowd.gather(gathering.groups);
    handout.give(gathering.papers);
    long turns = 0;
    long written = 0;
    var waiting = new ArrayList<Past>();
    for (var member : gathering.members) {
      waiting.addAll(pasts(member, sizes, cards, now));
      if (waiting.size() >= BATCH || member == gathering.members.getLast()) {
        chronicle.write(waiting);
        written += waiting.size();
        turns += waiting.stream().mapToLong(past -> past.turns().size()).sum();
        waiting.clear();
        told.accept(written);
      }
    }
    return new Made(sizes.cohorts(), gathering.members.size(), gathering.mentors(), written, turns);
  }

  private List<Past> pasts(Gathering.Member member, Sizes sizes, List<Card> cards, Instant now) {
    var luck = new SplittableRandom(member.seed());
    var end = now.minus(member.quiet());
    var pasts = new ArrayList<Past>();
    for (int number = 0; number < sizes.attempts(); number++) {
      double progress = (number + luck.nextDouble()) / sizes.attempts();
      var before = Duration.ofSeconds((long) (member.span().toSeconds() * (1 - progress)));
      var begun = end.minus(before).minus(Duration.ofMinutes(20));
      pasts.add(past(member, sizes, cards, Mode.ASSESSED, progress, begun, luck));
    }
    forThePath(pasts, member.path(), luck);
    // once with the coach at the end: it never reaches a board
    var last = end.minus(Duration.ofMinutes(5));
    pasts.add(past(member, sizes, cards, Mode.COACH, 1, last, luck));
    return pasts;
  }

  /** The last attempt at each step in time was begun for it; some steps were never cared for. */
  private static void forThePath(List<Past> pasts, Handout.Paper path, RandomGenerator luck) {
    for (int step = 1; step <= path.path().size(); step++) {
      var card = path.path().get(step - 1);
      if (luck.nextDouble() < DILIGENCE) {
        for (int at = pasts.size() - 1; at >= 0; at--) {
          var past = pasts.get(at);
          if (past.card().equals(card) && past.ended().isBefore(path.due())) {
            pasts.set(at, past.begunFor(new Task(path.id(), step)));
            break;
          }
        }
      }
    }
  }

  private Past past(
      Gathering.Member member,
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
    var id = new UUID(luck.nextLong(), luck.nextLong());
    return new Past(id, member.id(), card, mode, Optional.empty(), seed, kept, begun, pace);
  }
}
