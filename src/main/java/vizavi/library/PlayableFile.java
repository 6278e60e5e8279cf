package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationReader;
import vizavi.text.Diagnostic;

/**
 * What a file and its translations are to those who play.
 *
 * @param source empty where it can't be played
 * @param inTheWay of the source
 * @param translated translations that can be played, by language
 * @param broken the others
 */
record PlayableFile(
    ScenarioFolder.Text text,
    Optional<Scenario> source,
    List<Diagnostic> inTheWay,
    SortedMap<String, Scenario> translated,
    List<ReadTranslation> broken) {

  static PlayableFile read(ScenarioFolder.Text text) {
    var reading = ScenarioReader.toPlay(text.scenario(), text.file(), text.bytes());
    var translated = new TreeMap<String, Scenario>();
    var broken = new ArrayList<ReadTranslation>();
    reading.scenario().ifPresent(source -> translate(source, text, translated, broken));
    return new PlayableFile(text, reading.scenario(), reading.diagnostics(), translated, broken);
  }

  private static void translate(
      Scenario source,
      ScenarioFolder.Text text,
      Map<String, Scenario> translated,
      List<ReadTranslation> broken) {
    for (var one : text.translations()) {
      if (one.trouble().isPresent()) {
        broken.add(new ReadTranslation(one.language(), one.file(), List.of(one.trouble().get())));
        continue;
      }
      var reading = TranslationReader.toPlay(source, one.file(), one.bytes());
      reading
          .scenario()
          .ifPresentOrElse(
              scenario -> translated.put(one.language(), scenario),
              () ->
                  broken.add(
                      new ReadTranslation(one.language(), one.file(), reading.diagnostics())));
    }
  }

  /** What of it is played. */
  Texts played() {
    var texts = new TreeMap<String, String>();
    for (var one : text.translations()) {
      if (translated.containsKey(one.language())) {
        texts.put(one.language(), string(one.bytes()));
      }
    }
    return new Texts(string(text.bytes()), texts);
  }

  private static String string(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
