package vizavi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vizavi.Scenarios;
import vizavi.analysis.solve.Solution;
import vizavi.play.Dice;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;

/** The parts of a debrief on the attainable scale add up, whatever was said. */
class WeighingPropertiesTest {
  private static final int LONGEST = 60;
  private static final List<String> TYPED =
      List.of(
          "Bicycles purple seventeen.",
          "That is your own fault, you idiot.",
          "I can hear you're stuck. May I ask what you need it for, please?",
          "No problem at all, any time you like.",
          "I'll wait until nine today, just this once, if you ring me before you leave.");

  private static final List<Play> PLAYS =
      List.of(Scenarios.small("gate"), Scenarios.small("shop"), Scenarios.small("door"));
  private static final List<Solution> SOLUTIONS =
      PLAYS.stream().map(play -> Scenarios.solved(play.scenario())).toList();

  @Property(tries = 60)
  void regretAndLuckAreWhatIsMissingToTheMost(@ForAll long seed) {
    for (int i = 0; i < PLAYS.size(); i++) {
      var transcript = walk(PLAYS.get(i), seed);
      if (transcript.over()) {
        addsUp(PLAYS.get(i), SOLUTIONS.get(i), transcript);
      }
    }
  }

  private static void addsUp(Play play, Solution solution, Transcript transcript) {
    var debrief = new Debriefing(Rubric.shipped()).debrief(play.scenario(), transcript, solution);
    var review = debrief.review().orElseThrow();
    var range = solution.scale().overall();
    assertThat(review.regret().add(review.luck()))
        .isEqualByComparingTo(range.most().subtract(review.earned()));
    assertThat(Points.sum(debrief.skills().values().stream().map(SkillResult::earned)))
        .isEqualByComparingTo(review.earned());
    assertThat(debrief.overall()).isEqualTo(range.place(review.earned()));
    for (var weighing : review.weighings()) {
      var typed =
          transcript.turns().get(weighing.turn()).picked().orElseThrow().typed().isPresent();
      assertThat(weighing.luck()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
      assertThat(typed || weighing.regret().signum() >= 0).as("%s", weighing).isTrue();
      if (weighing.mark() == Mark.BEST) {
        assertThat(weighing.regret()).isLessThanOrEqualTo(BigDecimal.ZERO);
      }
    }
    for (int turn = 1; turn <= review.weighings().size(); turn++) {
      var better = new BetterCourses(play, solution).instead(transcript, turn).orElseThrow();
      var before = transcript.turns().get(turn - 1).after();
      var end = better.steps().getLast().turn().after();
      assertThat(
              Points.sum(better.steps().stream().map(BetterCourse.Step::points))
                  .add(solution.from(end).best()))
          .as("the course brings what was promised")
          .isEqualByComparingTo(solution.from(before).best());
    }
  }

  private static Transcript walk(Play play, long seed) {
    var turns = new ArrayList<Turn>();
    turns.add(play.open(seed));
    long dice = Dice.face(seed);
    while (turns.size() < LONGEST && !turns.getLast().after().over()) {
      var state = turns.getLast().after();
      dice = Dice.thrown(dice);
      var offers = play.offers(state);
      turns.add(
          play.listens(state) && Dice.face(dice, 2) == 0
              ? play.type(state, TYPED.get(Dice.face(Dice.face(dice), TYPED.size())))
              : play.answer(state, offers.get(Dice.face(dice, offers.size())).id()));
    }
    return new Transcript(turns);
  }
}
