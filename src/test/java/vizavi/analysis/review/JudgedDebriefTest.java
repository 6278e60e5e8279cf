package vizavi.analysis.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.analysis.Debrief;
import vizavi.analysis.Debriefing;
import vizavi.play.Hint;
import vizavi.play.Transcript;
import vizavi.scenario.Golden;
import vizavi.scoring.Finding;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/** One debrief as it was scored and as it is judged, to be read from top to bottom. */
class JudgedDebriefTest {
  private static final Path GOLDEN = Path.of("src/test/resources/vizavi/review/judged.txt");

  @Test
  void aJudgedDebriefReadsAsItDid() {
    var play = Scenarios.play(Path.of("src/test/resources/vizavi/scenarios/tea-house"));
    var solution = Scenarios.solved(play.scenario());
    var debriefing = new Debriefing(Rubric.shipped());
    var opening = play.open(3);
    var given = play.answer(opening.after(), "give");
    var traded =
        Hint.lowers(
            play.type(
                given.after(), "This once I ask the others; could you take the cake at nine?"));
    var sorry = play.answer(traded.after(), "sorry");
    var transcript = new Transcript(List.of(opening, given, traded, sorry));
    var judged =
        Judged.apply(
            transcript,
            List.of(
                new Judgement(1, List.of("grant", "mark-exception"), Map.of(), "one evening"),
                new Judgement(
                    2,
                    List.of("grant", "mark-exception", "ask-return", "blame"),
                    Map.of(Skill.NEGOTIATION, 3),
                    "the others are blamed"),
                new Judgement(3, List.of("apologise"), Map.of(), "")),
            Rubric.shipped());
    var text = new StringBuilder();
    write(text, "as scored", debriefing.debrief(play.scenario(), transcript, solution));
    write(text, "as judged", debriefing.debrief(play.scenario(), judged, solution));
    Golden.expect(GOLDEN, text.toString());
  }

  private static void write(StringBuilder to, String title, Debrief debrief) {
    var review = debrief.review().orElseThrow();
    to.append(title).append('\n');
    to.append("  overall ").append(debrief.overall());
    debrief
        .skills()
        .forEach(
            (skill, result) ->
                to.append(", ").append(skill.id()).append(' ').append(result.value()));
    to.append(debrief.passed() ? ", passed\n" : ", not passed\n");
    to.append("  earned ").append(review.earned()).append(" of ").append(review.range().least());
    to.append(" to ").append(review.range().most()).append("; regret ").append(review.regret());
    to.append(", luck ").append(review.luck()).append('\n');
    for (var entry : debrief.entries()) {
      var weighing = review.weighings().get(entry.turn() - 1);
      to.append("  ").append(entry.turn()).append(' ').append(entry.picked().words()).append('\n');
      to.append("    ").append(entry.picked().score().moves()).append(' ').append(weighing.mark());
      to.append(" regret ").append(weighing.regret()).append('\n');
      entry
          .picked()
          .score()
          .levels()
          .forEach(
              (skill, level) ->
                  to.append("    ")
                      .append(skill.id())
                      .append(' ')
                      .append(level)
                      .append(':')
                      .append(findings(entry.picked().score().findings(), skill))
                      .append('\n'));
    }
  }

  private static String findings(List<Finding> findings, Skill skill) {
    var text = new StringBuilder();
    findings.stream()
        .filter(one -> one.skill() == skill)
        .forEach(one -> text.append(' ').append(one.step()).append(' ').append(one.points()));
    return text.toString();
  }
}
