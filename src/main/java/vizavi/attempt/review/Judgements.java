package vizavi.attempt.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.review.Judged;
import vizavi.analysis.review.Judgement;
import vizavi.analysis.review.Ruling;
import vizavi.attempt.Overseen;
import vizavi.attempt.Played;
import vizavi.attempt.Transcripts;
import vizavi.scoring.Score;
import vizavi.shell.NotFoundException;

/**
 * What mentors hear in the replies of their trainees. A judgement is written down beside the score
 * and the figures of the attempt follow in the same transaction; one attempt is judged by one
 * mentor at a time.
 */
@Service
@Transactional
public class Judgements {
  /** Chars a reason may have. */
  public static final int LONGEST_REASON = 1000;

  private final JudgementRepository judgements;
  private final Assembling assembling;
  private final Overseen overseen;
  private final Transcripts transcripts;
  private final Reviews reviews;
  private final Telling telling;
  private final SignedIn signedIn;
  private final Clock clock;

  Judgements(
      JudgementRepository judgements,
      Assembling assembling,
      Overseen overseen,
      Transcripts transcripts,
      Reviews reviews,
      Telling telling,
      SignedIn signedIn,
      Clock clock) {
    this.judgements = judgements;
    this.assembling = assembling;
    this.overseen = overseen;
    this.transcripts = transcripts;
    this.reviews = reviews;
    this.telling = telling;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * Judges a reply. Where it differs from what was heard, a reason is needed and the trainee is
   * told.
   *
   * @param expected {@link Reviewed#sequence} of the turn as the mentor saw it
   * @throws NotFoundException if the mentor signed in may not see the attempt, it is not over, or
   *     has no such turn
   * @throws IllegalArgumentException if a move is neither in the rubric nor was heard, a level is
   *     not 0..4, or the reason too long
   */
  public Judging judge(UUID attempt, Judgement judgement, int expected) {
    var mentor = signedIn.require(Role.MENTOR);
    var played = locked(attempt);
    turn(played, judgement.turn());
    var heard = StoredJudgement.picked(played, judgement.turn());
    check(judgement, heard.score());
    var ruling = Judged.ruling(heard, judgement, transcripts.rubric());
    if (Judged.differs(Judged.asScored(heard), ruling) && judgement.reason().isBlank()) {
      return new Judging.NoReason();
    }
    return meanwhile(played, judgement.turn(), expected)
        .orElseGet(() -> taken(played, judgement, ruling, mentor));
  }

  private Judging taken(Played played, Judgement judgement, Ruling ruling, Person mentor) {
    var at = clock.instant();
    var row =
        judgements.save(
            StoredJudgement.judged(played, next(played), judgement, ruling, mentor, at));
    if (row.standing() == Standing.OVERRULED) {
      telling.overruled(played.attempt(), mentor, at);
    }
    return new Judging.Taken(revised(played));
  }

  /**
   * Says that a reply was heard rightly.
   *
   * @throws NotFoundException as in {@link #judge}
   */
  public Judging agree(UUID attempt, int turn, int expected) {
    signedIn.require(Role.MENTOR);
    var played = locked(attempt);
    turn(played, turn);
    var heard = StoredJudgement.picked(played, turn);
    return judge(attempt, new Judgement(turn, heard.score().moves(), Map.of(), ""), expected);
  }

  /**
   * Says so of all replies that nobody has judged.
   *
   * @throws NotFoundException as in {@link #judge}
   */
  public Reviewed agreeWithTheRest(UUID attempt) {
    var mentor = signedIn.require(Role.MENTOR);
    var played = locked(attempt);
    var last = Assembling.last(assembling.all(attempt));
    int next = next(played);
    for (var turn : played.transcript().answered()) {
      var row = last.get(turn.number());
      if (row == null || row.standing() == Standing.TAKEN_BACK) {
        var heard = Judged.asScored(StoredJudgement.picked(played, turn.number()));
        var same = new Judgement(turn.number(), heard.score().moves(), Map.of(), "");
        judgements.save(
            StoredJudgement.judged(played, next++, same, heard, mentor, clock.instant()));
      }
    }
    return reviews.of(attempt);
  }

  /**
   * Takes back what was judged of a reply, by whomever: it stands as it was scored.
   *
   * @throws NotFoundException as in {@link #judge}
   */
  public Judging takeBack(UUID attempt, int turn, int expected) {
    var mentor = signedIn.require(Role.MENTOR);
    var played = locked(attempt);
    turn(played, turn);
    var meanwhile = meanwhile(played, turn, expected);
    if (meanwhile.isPresent() || expected == 0) {
      return meanwhile.orElseGet(() -> new Judging.Taken(reviews.of(attempt)));
    }
    judgements.save(StoredJudgement.takenBack(played, next(played), turn, mentor, clock.instant()));
    return new Judging.Taken(revised(played));
  }

  private Played locked(UUID attempt) {
    return transcripts.locked(overseen.attempt(attempt).id());
  }

  private static void turn(Played played, int turn) {
    if (turn < 1 || turn > played.transcript().answered().size()) {
      throw new NotFoundException("turn");
    }
  }

  private void check(Judgement judgement, Score heard) {
    for (var move : judgement.moves()) {
      if (!transcripts.rubric().moves().containsKey(move) && !heard.moves().contains(move)) {
        throw new IllegalArgumentException("there is no move \"" + move + "\"");
      }
    }
    if (judgement.reason().length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " chars");
    }
  }

  private Optional<Judging> meanwhile(Played played, int turn, int expected) {
    var now = reviews.of(played.attempt().id());
    return now.sequence(turn) == expected
        ? Optional.empty()
        : Optional.of(new Judging.Meanwhile(now.judgement(turn), now));
  }

  private int next(Played played) {
    return assembling.all(played.attempt().id()).size() + 1;
  }

  private Reviewed revised(Played played) {
    List<StoredJudgement> all = assembling.all(played.attempt().id());
    var turns = Assembling.judged(played, Assembling.last(all));
    transcripts.revise(played.attempt().id(), transcripts.debrief(played, turns));
    return reviews.of(played.attempt().id());
  }
}
