package vizavi.play;

import java.util.List;
import java.util.Map;
import vizavi.scenario.Scene;
import vizavi.scoring.words.Tongue;

/** What the client says to typed words that were not understood. */
final class AskingAgain {
  /** So often in one scene; then the choices are shown. */
  static final int MOST = 2;

  /** Where the author wrote no line. */
  private static final Map<Tongue, List<String>> LINES =
      Map.of(
          Tongue.EN,
          List.of(
              "Sorry, I don't quite follow. What does that mean for me?",
              "I still don't follow. Will you do it or not?"),
          Tongue.UK,
          List.of(
              "Перепрошую, не зовсім розумію. Що це означає для мене?",
              "Усе ще не розумію. Ви це зробите чи ні?"),
          Tongue.RU,
          List.of(
              "Простите, не совсем понимаю. Что это значит для меня?",
              "Всё равно не понимаю. Вы это сделаете или нет?"),
          Tongue.HU,
          List.of(
              "Elnézést, nem egészen értem. Mit jelent ez nekem?",
              "Még mindig nem értem. Megteszi vagy nem?"));

  private AskingAgain() {}

  /**
   * The line.
   *
   * @param asked how often the client has asked already, from 0
   */
  static String line(Scene scene, Tongue tongue, int asked) {
    var lines = scene.asksAgain().isEmpty() ? LINES.get(tongue) : scene.asksAgain();
    return lines.get(Math.min(asked, lines.size() - 1));
  }
}
