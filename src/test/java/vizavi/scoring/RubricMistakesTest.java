package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricMistakesTest {
  private static final String SOUND =
      """
      rubric: 7
      moves:
        thank: {skill: politeness, worth: helps, name: thanks, seen: thanks}
        grant: {skill: concession, worth: depends, name: concession, seen: gives}
      skills:
        politeness:
          name: Politeness
          base: 2
          steps:
            warm: {any: [thank], add: 1, because: it warms}
        concession: {name: Concession, applies: [grant], base: 1, steps: {}}
        negotiation: {name: Negotiation, base: 2, steps: {}}
      stances:
        kind: {name: Kind, says: You are kind., signs: [{any: [thank]}]}
      """;

  @Test
  void aSoundRubricIsRead() {
    var rubric = Rubric.read("own.yaml", SOUND);
    assertThat(rubric.version()).isEqualTo(7);
    assertThat(rubric.score(java.util.List.of("thank")).levels())
        .containsEntry(Skill.POLITENESS, Points.of(3));
    assertThat(rubric.name(Skill.CONCESSION)).isEqualTo("Concession");
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rubric: 7 | rubric: seven | own.yaml:1:9: error: expected a whole number from 1 to 999999 [rubric]",
        "any: [thank], | any: [thanks], | own.yaml:10:20: error: unknown name \"thanks\"; did you mean \"thank\"? [rubric]",
        "any: [thank], add | any: [thank, thank], add | a move is named twice",
        "any: [thank], add | add | say which moves: any, each or both",
        "add: 1, | add: 5, | expected a whole number from 1 to 4",
        "add: 1, | `` | a step needs one of add, add-each and at-most",
        "add: 1, | add: 1, at-most: 3, | a step needs one of add, add-each and at-most",
        "add: 1, | add: 1, count: 2, | expected a whole number from 1 to 1",
        "add: 1, | add: 1, cuont: 2, | unknown key \"cuont\"",
        "warm: | author: | a step may not be called \"author\"",
        "base: 2, | base: 9, | own.yaml:12:42: error: expected a whole number from 0 to 4",
        "skill: politeness | skill: manners | unknown name \"manners\"",
        "seen: gives | `` | missing key \"seen\"",
        "signs: [{any: [thank]}] | signs: yes | expected a list",
        "stances: | stances: [] # | own.yaml:14",
      })
  void aMistakeIsNamedWithItsPlace(String sound, String wrong, String message) {
    assertThat(SOUND).contains(sound);
    assertThatThrownBy(() -> Rubric.read("own.yaml", SOUND.replace(sound, wrong)))
        .isInstanceOf(RubricMistake.class)
        .hasMessageContaining(message);
  }

  @Test
  void allMistakesAreNamedAtOnce() {
    var wrong = SOUND.replace("base: 1", "base: 8").replace("add: 1", "add: 0");
    assertThatThrownBy(() -> Rubric.read("own.yaml", wrong))
        .isInstanceOfSatisfying(
            RubricMistake.class, mistake -> assertThat(mistake.diagnostics()).hasSize(2));
  }

  @Test
  void anEmptyRubricIsNone() {
    assertThatThrownBy(() -> Rubric.read("own.yaml", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.yaml");
  }
}
