package vizavi.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.analysis.exercise.Approach;
import vizavi.analysis.exercise.Stakes;
import vizavi.library.Library;
import vizavi.library.Rendition;
import vizavi.play.Play;
import vizavi.scenario.Reply;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;
import vizavi.shell.Remembered;

/**
 * What can be practised in each revision; all of it follows from the revision and is remembered.
 */
@Component
class Repertoire {
  private static final int REVISIONS = 512;
  private static final int WAYS = 1024;
  private static final int PLAYS = 64;

  /** States looked at for a way before the solver is asked: a fraction of a second. */
  private static final int NEAR = 5_000;

  /**
   * What a revision has to practise, in whatever language.
   *
   * @param scenes with the skills at stake in each
   */
  record Piece(Map<String, Set<Skill>> scenes) {}

  private record Goal(UUID revision, String scene, Skill skill) {}

  private final Library library;
  private final Rubric rubric = Rubric.shipped();
  private final Scorer scorer = Scorer.shipped();
  private final Remembered<UUID, Piece> pieces = new Remembered<>(REVISIONS);
  private final Remembered<Rendition, Play> plays = new Remembered<>(PLAYS);
  private final Remembered<Goal, Optional<Approach>> ways = new Remembered<>(WAYS);

  Repertoire(Library library) {
    this.library = library;
  }

  Piece piece(UUID revision) {
    return pieces.known(revision).orElseGet(() -> read(revision));
  }

  private Piece read(UUID revision) {
    var scenario = library.scenario(revision);
    return pieces.get(revision, one -> new Piece(Stakes.of(scenario, rubric)));
  }

  Play play(Rendition one) {
    return plays.known(one).orElseGet(() -> ready(one));
  }

  private Play ready(Rendition one) {
    var scenario = library.scenario(one);
    return plays.get(one, same -> new Play(scenario, rubric, scorer));
  }

  /**
   * The way to a scene with a skill at stake; where it is far, finding it may take seconds, once.
   */
  Optional<Approach> way(UUID revision, String scene, Skill skill) {
    var goal = new Goal(revision, scene, skill);
    return ways.known(goal).orElseGet(() -> found(goal));
  }

  private Optional<Approach> found(Goal goal) {
    var source = library.scenario(goal.revision());
    var play = play(new Rendition(goal.revision(), source.language()));
    var near = Approach.near(play, goal.scene(), goal.skill(), rubric, NEAR);
    if (near.isPresent()) {
      return ways.get(goal, one -> near);
    }
    var solution = library.solution(goal.revision());
    return ways.get(goal, one -> Approach.to(play, solution, goal.scene(), goal.skill(), rubric));
  }

  /** What the replies on offer are worth. */
  List<Score> scores(List<Reply> replies) {
    return Stakes.scores(replies, rubric);
  }
}
