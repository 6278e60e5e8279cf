package vizavi.library.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.scenario.assist.Assistant;
import vizavi.scenario.assist.Spot;
import vizavi.shell.ViewTest;

/** What the editor offers and explains, as its browser half is told, in the page's language. */
class HelpTest extends ViewTest {
  private static final String TEXT =
      """
      vizavi: 1
      client:
        trust: 50
      facts:
        paid: {start: false}
        rounds: {from: 0, to: 6, start: 0}
        decider: {one-of: [unknown, named], start: unknown}
      scenes:
        the-call:
          says:
            - client: Is it there?
          replies:
            look: {words: I will look., moves: [greet], effects: {trust: +5, paid: true}}
            wait: {words: Wait., when: said the-call.look and decider = named}
          leads-to: found
      endings:
        found:
          outcome: success
      """;

  @AfterEach
  void inEnglishAgain() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Greeting: greets, takes leave or wishes well. Scored on politeness; by itself it helps.",
        "uk | Прийом «вітання»: вітається, прощається або бажає доброго. Навичка: «Ввічливість»;"
            + " сам по собі допомагає.",
        "ru | Приём «приветствие»: здоровается, прощается или желает хорошего."
            + " Навык: «Вежливость»; сам по себе помогает.",
        "hu | „köszönés” lépés: köszön, elbúcsúzik vagy jót kíván."
            + " Készség: „Udvariasság”; önmagában segít.",
      })
  void aMoveIsExplainedByTheNamesALearnerKnows(String language, String words) {
    assertThat(at("greet", language)).contains("\"title\":\"greet\"", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trust: 50  | Наскільки клієнт довіряє фірмі на початку. Значення: ціле число від 0 до 100."
            + " Обов’язково.",
        "trust: +5  | Наскільки клієнт довіряє фірмі, від 0 до 100. На початку: 50.",
        "paid: true | Значення: true або false; на початку: false.",
        "the-call:  | «Is it there?» 2 репліки, рядок 9.",
        "found:     | «» Успіх, рядок 17.",
      })
  void keysNumbersFactsScenesAndEndingsAreExplainedInThePagesLanguage(String word, String words) {
    assertThat(at(word, "uk")).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"en, needed, The first scene.", "hu, kötelező, Az első jelenet."})
  void whatIsOfferedSaysWhatItIs(String language, String note, String about) {
    assertThat(typist(language, "").offered(1, 1))
        .contains("\"label\":\"start\"", "\"note\":\"" + note + "\"", "\"about\":\"" + about);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "ru", "hu"})
  void nothingIsLeftInEnglishOrUnfilled(String language) {
    var english = said("en");
    var said = said(language);

    assertThat(said).hasSameSizeAs(english).hasSizeGreaterThan(100);
    assertThat(said).noneMatch(text -> text.matches(".*(\\{\\d|detail\\.|\\bpart\\.).*"));
    var same = new TreeSet<>(said);
    same.retainAll(english);
    assertThat(same)
        .as("keys and ids of the language stand alone as notes of its own words")
        .containsExactlyInAnyOrder("", "outcome");
  }

  @Test
  void whatTheAuthorWroteStays() {
    assertThat(at("the-call.look", "ru")).contains("«I will look.» Строка 13.");
  }

  /** All notes and texts at every point of the file. */
  private static List<String> said(String language) {
    var locale = Locale.of(language);
    var assistant = Assistant.ofSources();
    var said = new ArrayList<String>();
    for (var spot : spots()) {
      Help.of(assistant.complete(TEXT, spot), locale).suggestions().stream()
          .flatMap(one -> Stream.of(one.note(), one.about()))
          .forEach(said::add);
      assistant.hover(TEXT, spot).map(one -> Help.of(one, locale).text()).ifPresent(said::add);
    }
    return said;
  }

  /** The first letter of each word. */
  private static List<Spot> spots() {
    var spots = new ArrayList<Spot>();
    for (int at = 1; at < TEXT.length(); at++) {
      if (TEXT.charAt(at) > ' ' && " \n[{".indexOf(TEXT.charAt(at - 1)) >= 0) {
        spots.add(spot(at));
      }
    }
    return spots;
  }

  private static Spot spot(int at) {
    var before = TEXT.substring(0, at);
    return new Spot(before.split("\n", -1).length, at - before.lastIndexOf('\n'));
  }

  private static String at(String word, String language) {
    var spot = spot(TEXT.indexOf(word));
    return typist(language, TEXT).explained(spot.line(), spot.column());
  }

  private static Typist typist(String language, String text) {
    UI.getCurrent().setLocale(Locale.of(language));
    var editor = new CodeEditor("Text");
    UI.getCurrent().add(editor);
    editor.setText(text);
    return new Typist(editor);
  }
}
