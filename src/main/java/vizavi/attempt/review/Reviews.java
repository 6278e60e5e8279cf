package vizavi.attempt.review;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Mentee;
import vizavi.account.Mentees;
import vizavi.account.SignedIn;
import vizavi.analysis.BetterCourse;
import vizavi.analysis.review.Judged;
import vizavi.analysis.review.Judgement;
import vizavi.attempt.Overseen;
import vizavi.attempt.Played;
import vizavi.attempt.Transcripts;
import vizavi.shell.NotFoundException;

/** Attempts that are over, with what mentors say to them; for these mentors and for the trainee. */
@Service
@Transactional(readOnly = true)
public class Reviews {
  private final Overseen overseen;
  private final Transcripts transcripts;
  private final Assembling assembling;
  private final Mentees mentees;
  private final SignedIn signedIn;

  Reviews(
      Overseen overseen,
      Transcripts transcripts,
      Assembling assembling,
      Mentees mentees,
      SignedIn signedIn) {
    this.overseen = overseen;
    this.transcripts = transcripts;
    this.assembling = assembling;
    this.mentees = mentees;
    this.signedIn = signedIn;
  }

  /**
   * A mentee's attempt, for their mentor.
   *
   * @throws NotFoundException if the mentor signed in may not see it, or it is not over
   */
  public Reviewed of(UUID attempt) {
    var played = overseen(attempt);
    return assembling.reviewed(played, signedIn.person().id(), name(played.attempt().person()));
  }

  /**
   * An attempt of one's own.
   *
   * @throws NotFoundException if the person signed in has no such attempt, or it is not over
   */
  public Reviewed mine(UUID attempt) {
    var person = signedIn.person();
    return assembling.reviewed(own(attempt), person.id(), person.name());
  }

  /**
   * What a judgement would come to; nothing is written.
   *
   * @throws NotFoundException if the mentor signed in may not see the attempt, it is not over, or
   *     has no such turn
   * @throws IllegalArgumentException if a level is not 0..4
   */
  public Preview preview(UUID attempt, Judgement judgement) {
    var played = overseen(attempt);
    if (judgement.turn() < 1 || judgement.turn() > played.transcript().answered().size()) {
      throw new NotFoundException("turn");
    }
    var heard = StoredJudgement.picked(played, judgement.turn());
    var ruling = Judged.ruling(heard, judgement, transcripts.rubric());
    var last = Assembling.last(assembling.all(attempt));
    var rulings = new HashMap<>(Assembling.rulings(played, last));
    rulings.put(judgement.turn(), ruling);
    return new Preview(
        ruling.score(),
        Judged.differs(Judged.asScored(heard), ruling),
        transcripts.debrief(played, Judged.with(played.transcript(), rulings)));
  }

  /**
   * The best that could have been done in place of one of the replies.
   *
   * @param turn number of the reply
   * @throws NotFoundException if the mentor signed in may not see the attempt, it is not over, or
   *     has no such turn
   */
  public BetterCourse betterCourse(UUID attempt, int turn) {
    return transcripts.betterCourse(overseen(attempt), turn);
  }

  /**
   * The same for an attempt of one's own.
   *
   * @throws NotFoundException if the person signed in has no such attempt, it is not over, or has
   *     no such turn
   */
  public BetterCourse myBetterCourse(UUID attempt, int turn) {
    return transcripts.betterCourse(own(attempt), turn);
  }

  private Played own(UUID attempt) {
    var person = signedIn.person().id();
    var played = transcripts.of(attempt);
    if (!played.attempt().person().equals(person)) {
      throw new NotFoundException("attempt");
    }
    return played;
  }

  private Played overseen(UUID attempt) {
    return transcripts.of(overseen.attempt(attempt).id());
  }

  private String name(UUID person) {
    return mentees.all().stream()
        .filter(one -> one.person().equals(person))
        .map(Mentee::name)
        .findFirst()
        .orElse("");
  }
}
