package vizavi.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vizavi.scoring.Hearing;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** How long a reply of sixty words takes to be heard, once the machine is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScorerBenchmark {
  private static final int WORDS = 60;

  private static final Map<String, String> REPLIES =
      Map.of(
          "en",
          """
          Good morning, and thank you for waiting. I am sorry that the cabinet came \
          with a broken door, how annoying for you. This once we will send a fitter on Saturday \
          without a charge, though it costs us a whole shift, because you need the kitchen by \
          Sunday. Could you please send two photos today? I'll call you at noon.\
          """,
          "uk",
          """
          Доброго ранку, дякую, що дочекалися на лінії. Мені шкода, що шафа приїхала зі зламаними \
          дверцятами, це справді прикро. Цього разу ми надішлемо майстра в суботу безкоштовно, \
          хоча для нас це ціла зміна, бо кухня потрібна вам до неділі. Чи могли б ви надіслати \
          сьогодні дві світлини? Я зателефоную вам опівдні й підтверджу точний час, щоб ви не \
          чекали весь день.\
          """,
          "ru",
          """
          Доброе утро, спасибо, что дождались. Мне жаль, что шкаф приехал со сломанной \
          дверцей, это правда неприятно. В этот раз мы пришлём мастера в субботу бесплатно, хотя \
          для нас это целая смена, ведь кухня нужна вам к воскресенью. Не могли бы вы прислать \
          сегодня две фотографии? Я позвоню вам в полдень и подтвержу точное время, чтобы вы не \
          ждали весь день.\
          """,
          "hu",
          """
          Jó reggelt kívánok, köszönöm, hogy kivárta a vonalban. Sajnálom, hogy a szekrény \
          törött ajtóval érkezett, ez bosszantó lehet. Most az egyszer szombaton díjmentesen \
          küldünk szerelőt, bár nekünk ez egy egész műszakba kerül, mert vasárnapra kell Önnek a \
          konyha. El tudna küldeni ma két fényképet? Délben felhívom, és megmondom a pontos időt, \
          hogy ne kelljen egész nap otthon várnia, félreteszek egyet.\
          """);

  @Param({"en", "uk", "ru", "hu"})
  public String language;

  private Utterance said = new Utterance(Tongue.EN, "", "");

  @Setup
  public void read() {
    var reply = REPLIES.get(language);
    int words = reply.split("\\s+").length;
    if (words != WORDS) {
      throw new IllegalStateException("the reply in " + language + " has " + words + " words");
    }
    said = new Utterance(Tongue.of(language).orElseThrow(), "The door is broken again!", reply);
  }

  @Benchmark
  public Hearing hear() {
    return Scorer.shipped().hear(said);
  }
}
