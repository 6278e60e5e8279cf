package vizavi.scoring.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scoring.Lesson;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** A model learnt from a handful of replies made up here. */
class TrainerTest {
  private static final List<String> MOVES = List.of("thank", "apologise");
  private static final int MOST = 300;
  private static final List<String> NAMES = List.of("parcel", "table", "invoice", "room", "coat");
  private static final Model LEARNT = learn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thank you for the lamp. | thank",
        "We are sorry about the lamp. | apologise",
        "Sorry about the delay. Thank you for waiting. | thank apologise",
        "The lamp is on the third floor. | ''",
      })
  void twoMovesAreToldApartInRepliesNobodyHadSeen(String reply, String moves) {
    var sample = lesson(0, reply, List.of()).labelled().sample();
    var said = LEARNT.of(sample, Tongue.EN).moves();
    assertThat(IntStream.range(0, said.length).filter(i -> said[i] > 0).mapToObj(MOVES::get))
        .containsExactlyInAnyOrder(moves.isEmpty() ? new String[0] : moves.split(" "));
  }

  @Test
  void theClauseThatSpeaksForAMoveIsNamed() {
    var sample =
        lesson(0, "Sorry about the delay. Thank you for waiting.", List.of()).labelled().sample();
    assertThat(LEARNT.of(sample, Tongue.EN).clauses()).containsExactly(1, 0);
  }

  @Test
  void theSameRepliesGiveTheSameBytesOnOneThreadAndOnMany() throws Exception {
    var bytes = ModelBytes.write(LEARNT);
    assertThat(ModelBytes.write(learn())).isEqualTo(bytes);
    try (var one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> ModelBytes.write(learn())).get()).isEqualTo(bytes);
    }
  }

  @Test
  void otherRepliesGiveOtherBytes() {
    var fewer = lessons();
    fewer.removeLast();
    assertThat(ModelBytes.write(new Trainer(MOVES, labelled(fewer), MOST).train()))
        .isNotEqualTo(ModelBytes.write(LEARNT));
  }

  @Test
  void whereFewWeightsAreAllowedThereAreFewer() {
    var few = new Trainer(MOVES, labelled(lessons()), 5).train();
    assertThat(few.weights().weight()).isNotEmpty();
    assertThat(few.weights().weight().length).isLessThan(LEARNT.weights().weight().length / 2);
  }

  private static Model learn() {
    return new Trainer(MOVES, labelled(lessons()), MOST).train();
  }

  private static List<Labelled> labelled(List<Lesson> lessons) {
    return lessons.stream().map(Lesson::labelled).toList();
  }

  private static List<Lesson> lessons() {
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < NAMES.size() * 4; i++) {
      var name = NAMES.get(i % NAMES.size());
      var day = List.of("today", "on Monday", "at noon", "again").get(i / NAMES.size());
      lessons.add(lesson(i, "Thank you for the " + name + " " + day + ".", List.of("thank")));
      lessons.add(lesson(i, "Sorry about the " + name + " " + day + ".", List.of("apologise")));
      lessons.add(lesson(i, "The " + name + " is on the second floor " + day + ".", List.of()));
    }
    return lessons;
  }

  private static Lesson lesson(int group, String reply, List<String> moves) {
    var evidence = new java.util.HashMap<String, List<String>>();
    moves.forEach(move -> evidence.put(move, List.of(reply)));
    return new Lesson(
        new Utterance(Tongue.EN, "", reply),
        group,
        evidence,
        Map.of(Skill.POLITENESS, moves.isEmpty() ? 2.0 : 3.0),
        true,
        true);
  }
}
