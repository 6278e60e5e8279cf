package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rubric's rules, case by case: politeness, concession (- where not scored), negotiation. */
class ShippedRubricTest {
  private final Rubric rubric = Rubric.shipped();

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    // nothing said for or against
    "'',                                                    2, -, 2",
    // politeness: one courtesy 3, two 4, never more
    "thank,                                                 3, -, 2",
    "apologise own,                                         4, -, 2",
    "greet thank empathise soften,                          4, -, 2",
    "over-familiar thank,                                   2, -, 2",
    "push soften,                                           2, -, 1",
    "insult thank soften,                                   0, -, 0",
    "blame,                                                 1, -, 1",
    "blame command,                                         0, -, 1",
    "soften dismiss,                                        1, -, 0",
    // concession: only beside a grant; 1 + frame moves, at most 4
    "grant,                                                 2, 1, 2",
    "grant hide-cost,                                       2, 1, 2",
    "grant name-cost,                                       2, 2, 2",
    "grant name-cost mark-exception,                        2, 3, 2",
    "grant name-cost mark-exception tie-to-need,            2, 4, 2",
    "grant name-cost mark-exception tie-to-need set-limit,  2, 4, 3",
    "grant hide-cost name-cost mark-exception,              2, 1, 2",
    "grant blank-cheque,                                    2, 0, 1",
    "grant grudge name-cost,                                1, 0, 1",
    "grant grudge blank-cheque,                             1, 0, 1",
    "set-limit,                                             2, -, 3",
    "hide-cost,                                             2, -, 2",
    // negotiation: any constructive move 3, all three parts 4
    "ask-need,                                              2, -, 3",
    "give-reason,                                           2, -, 3",
    "ask-return set-limit next-step,                        2, -, 3",
    "empathise give-reason next-step,                       3, -, 4",
    "ask-need offer-option ask-return,                      2, -, 4",
    "grant tie-to-need offer-option set-limit,              2, 3, 4",
    "empathise next-step,                                   3, -, 3",
    "decline,                                               2, -, 0",
    "decline give-reason,                                   2, -, 3",
    "decline offer-option soften,                           3, -, 3",
    "bad-news,                                              2, -, 1",
    "bad-news give-reason,                                  2, -, 3",
    "blame give-reason,                                     1, -, 2",
    "argue,                                                 1, -, 1",
    "argue give-reason,                                     1, -, 1",
    "command,                                               1, -, 1",
    "dismiss,                                               1, -, 0",
    "dismiss give-reason,                                   1, -, 1",
    "cave-in,                                               2, -, 0",
    "cave-in grant hide-cost,                               2, 1, 0",
    "threaten offer-option,                                 0, -, 0",
  })
  void rulesOfTheRubric(String moves, int politeness, String concession, int negotiation) {
    var levels = rubric.score(words(moves)).levels();
    assertThat(levels.get(Skill.POLITENESS)).isEqualTo(Points.of(politeness));
    assertThat(Optional.ofNullable(levels.get(Skill.CONCESSION)).map(String::valueOf).orElse("-"))
        .isEqualTo(concession);
    assertThat(levels.get(Skill.NEGOTIATION)).isEqualTo(Points.of(negotiation));
  }

  @ParameterizedTest(name = "{0} -> {1} in {2}")
  @CsvSource({
    "dismiss / thank / insult,                     who-is-the-client, 0 2",
    "grant hide-cost / cave-in / greet,            always-right,      0 1",
    "grant apologise / thank,                      always-right,      0",
    "blame / decline / decline give-reason,        mostly-wrong,      0 1",
    "ask-need / grant set-limit / offer-option,    partner,           0 1 2",
    // shown equally often: the first in the rubric
    "ask-need / dismiss,                           who-is-the-client, 1",
    "ask-need / hide-cost,                         always-right,      1",
  })
  void stanceIsTheOneMostTurnsShow(String conversation, String stance, String turns) {
    var found = rubric.stance(turns(conversation)).orElseThrow();
    assertThat(found.stance().id()).isEqualTo(stance);
    assertThat(found.turns()).isEqualTo(words(turns).stream().map(Integer::valueOf).toList());
  }

  @Test
  void stanceKeepsTheEvidenceOfTheOthers() {
    var found = rubric.stance(turns("ask-need / dismiss / empathise blame")).orElseThrow();
    assertThat(found.shown())
        .isEqualTo(
            Map.of(
                "partner", List.of(0, 2),
                "who-is-the-client", List.of(1),
                "mostly-wrong", List.of(2)));
  }

  @Test
  void noStanceWhereNothingShowsOne() {
    assertThat(rubric.stance(turns("thank / greet"))).isEmpty();
    assertThat(rubric.stance(List.of())).isEmpty();
  }

  @Test
  void anAuthorsLevelReplacesTheRubricsAndTheFindingsStillAddUp() {
    var score =
        rubric.override(
            List.of("grant", "thank"), Map.of(Skill.POLITENESS, 0, Skill.CONCESSION, 3), "tone");
    assertThat(score.levels())
        .isEqualTo(
            Map.of(
                Skill.POLITENESS,
                Points.of(0),
                Skill.CONCESSION,
                Points.of(3),
                Skill.NEGOTIATION,
                Points.of(2)));
    assertThat(score.findings())
        .contains(
            new Finding(Skill.POLITENESS, "author", List.of(), -3, "tone"),
            new Finding(Skill.CONCESSION, "author", List.of(), 2, "tone"));
    RubricPropertiesTest.addsUp(score);
  }

  @Test
  void anAuthorMayScoreASkillThatTheMovesDoNot() {
    var score = rubric.override(List.of(), Map.of(Skill.CONCESSION, 1), "it gives in silence");
    assertThat(score.levels()).containsEntry(Skill.CONCESSION, Points.of(1));
    RubricPropertiesTest.addsUp(score);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> rubric.score(List.of("thanks")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"thanks\"");
    assertThatThrownBy(() -> rubric.override(List.of(), Map.of(Skill.POLITENESS, 5), "more"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("politeness");
  }

  @Test
  void movesComeInTheRubricsOrderWhateverTheAuthors() {
    assertThat(rubric.score(List.of("set-limit", "grant", "greet", "grant")).moves())
        .containsExactly("greet", "grant", "set-limit");
  }

  @Test
  void knowsTheMovesOfTheVocabulary() {
    assertThat(rubric.version()).isEqualTo(1);
    assertThat(rubric.moves()).hasSize(32);
    assertThat(rubric.moves().get("set-limit").skill()).isEqualTo(Skill.CONCESSION);
    assertThat(rubric.stances()).extracting(Stance::id).hasSize(4).contains("partner");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.trim().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<Set<String>> turns(String text) {
    return Arrays.stream(text.split("/")).map(turn -> Set.copyOf(words(turn))).toList();
  }
}
