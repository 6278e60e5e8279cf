package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vizavi.scoring.learn.Model;
import vizavi.scoring.words.Tongue;

/** The same words are heard the same, however often and by however many threads at once. */
class ScorerDeterminismTest {
  private static final int TIMES = 10_000;
  private static final int THREADS = 4;
  private static final List<Utterance> SAID =
      List.of(
          new Utterance(Tongue.EN, "You are late again!", "I am sorry, we'll come at noon today."),
          new Utterance(Tongue.EN, "", "It's your own fault, read the contract."),
          new Utterance(Tongue.EN, "For free?", "This once, though it costs us a whole day."),
          new Utterance(Tongue.UK, "Де моє замовлення?", "Вибачте за затримку, привеземо завтра."),
          new Utterance(Tongue.UK, "", "Слухай, сам винен, читати треба було."),
          new Utterance(Tongue.RU, "Когда?", "Спасибо, что подождали; перезвоню в 14:30."),
          new Utterance(Tongue.RU, "", "Izvinite pozhaluysta za zaderzhku"),
          new Utterance(Tongue.HU, "Mikor?", "Elnézést kérünk, holnap délig kiszállítjuk."),
          new Utterance(Tongue.HU, "", "Ezt nem tudjuk, sajnos."),
          new Utterance(Tongue.EN, "", "asdf qwer zxcv"));

  @Test
  void tenThousandHearingsOnSeveralThreadsAreAsOne() throws Exception {
    var alone = SAID.stream().map(Scorer.shipped()::hear).toList();
    List<Future<List<Integer>>> shares = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        shares.add(threads.submit(() -> others(first, alone)));
      }
      for (var share : shares) {
        assertThat(share.get()).as("heard otherwise").isEmpty();
      }
    }
  }

  /** A thread's share of the hearings; answers with those that were not as before. */
  private static List<Integer> others(int first, List<Hearing> alone) {
    return IntStream.iterate(first, i -> i < TIMES, i -> i + THREADS)
        .filter(
            i ->
                !Scorer.shipped()
                    .hear(SAID.get(i % SAID.size()))
                    .equals(alone.get(i % SAID.size())))
        .boxed()
        .toList();
  }

  @Test
  void aScorerMadeAnewHearsTheSame() {
    var anew = new Scorer(Rubric.shipped(), Model.shipped());
    for (var said : SAID) {
      assertThat(anew.hear(said)).isEqualTo(Scorer.shipped().hear(said));
    }
  }

  @Test
  void whatWasHeardBeforeDoesNotMatter() {
    var before = Scorer.shipped().hear(SAID.getFirst());
    SAID.forEach(Scorer.shipped()::hear);
    assertThat(Scorer.shipped().hear(SAID.getFirst())).isEqualTo(before);
  }
}
