package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each language says all the product says, of the same things and in its own forms. */
class TranslationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

  /** What is rightly the same in English and in another language. */
  private static final Map<Language, Set<String>> ALIKE =
      Map.of(
          Language.UKRAINIAN, Set.of("shell.name"),
          Language.RUSSIAN, Set.of("shell.name"),
          Language.HUNGARIAN,
              Set.of("shell.name", "role.mentor", "people.field.email", "account.email"));

  /** Filled with codes of languages too, for those that put the names of languages in a case. */
  private static final Set<String> OF_LANGUAGES = Set.of("briefing.not-yet");

  private final Properties english = texts(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void aLanguageLacksNothingAndHasNothingMore(Language language) {
    assertThat(texts(language).stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void nothingIsLeftInEnglish(Language language) {
    var texts = texts(language);
    var same = new TreeSet<String>();
    for (var key : english.stringPropertyNames()) {
      boolean words = said(english.getProperty(key)).matches(".*\\p{L}.*");
      if (words && english.getProperty(key).equals(texts.getProperty(key))) {
        same.add(key);
      }
    }

    assertThat(same).containsExactlyInAnyOrderElementsOf(ALIKE.get(language));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsFilledWithWhatTheEnglishOneIs(Language language) {
    var texts = texts(language);

    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !OF_LANGUAGES.contains(key))
        .allSatisfy(
            key ->
                assertThat(arguments(texts.getProperty(key)))
                    .isEqualTo(arguments(english.getProperty(key))));
  }

  @ParameterizedTest
  @EnumSource
  void everyPluralHasAllFormsOfItsLanguageAndNoOther(Language language) {
    var rules = PluralRules.forLocale(language.locale());
    var texts = texts(language);
    for (var key : texts.stringPropertyNames()) {
      for (var plural : plurals(texts.getProperty(key))) {
        var forms = new TreeSet<>(plural.keySet());
        forms.removeIf(form -> form.startsWith("="));
        assertThat(forms).as(key).isEqualTo(new TreeSet<>(rules.getKeywords()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFormThatAlsoStandsForTwentyOneNamesTheNumber(Language language) {
    var rules = PluralRules.forLocale(language.locale());
    var texts = texts(language);
    for (var key : texts.stringPropertyNames()) {
      var text = texts.getProperty(key);
      for (var plural : plurals(text)) {
        // "One attempt" is right of 1 alone: in Ukrainian this form also stands for 21.
        boolean alone = rules.getUniqueKeywordValue("one") == 1 || plural.containsKey("=1");
        assertThat(alone || !text.contains("#") || plural.get("one").contains("#"))
            .as("%s: %s", key, text)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTextUsesFormsThatKnowNoLanguageOrAPlainApostrophe(Language language) {
    assertThat(texts(language).values())
        .noneMatch(text -> text.toString().contains(",choice"))
        .noneMatch(text -> text.toString().contains(", choice"))
        .noneMatch(text -> text.toString().contains("'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UKRAINIAN; [^.!?:»] (Ви|Вас|Вам|Вами|Ваш\\p{L}*)\\b",
        "RUSSIAN; [^.!?:»] (Вы|Вас|Вам|Вами|Ваш\\p{L}*)\\b",
        "HUNGARIAN; \\bön(t|nek|nél|re|től|ről|nel|höz|be|ben|é|ért|ök\\p{L}*)?\\b"
      })
  void theInterfaceAddressesItsReaderAsTheGlossarySays(Language language, String otherwise) {
    var stray = Pattern.compile(otherwise, Pattern.UNICODE_CHARACTER_CLASS);

    assertThat(texts(language))
        .noneSatisfy((key, text) -> assertThat((String) text).containsPattern(stray));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, No reply yet",
    "en, 1, 1 reply",
    "en, 2, 2 replies",
    "en, 21, 21 replies",
    "uk, 0, Ще жодної репліки",
    "uk, 1, 1 репліка",
    "uk, 2, 2 репліки",
    "uk, 5, 5 реплік",
    "uk, 11, 11 реплік",
    "uk, 12, 12 реплік",
    "uk, 21, 21 репліка",
    "uk, 22, 22 репліки",
    "ru, 1, 1 реплика",
    "ru, 2, 2 реплики",
    "ru, 5, 5 реплик",
    "ru, 11, 11 реплик",
    "ru, 21, 21 реплика",
    "ru, 22, 22 реплики",
    "ru, 112, 112 реплик",
    "hu, 1, 1 válasz",
    "hu, 5, 5 válasz"
  })
  void repliesAreCountedAsALanguageCounts(String language, int replies, String words) {
    var said = new Phrases().getTranslation("play.turn", Locale.of(language), replies);

    assertThat(said).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; 1,234 more",
        "uk; і ще 1\u00a0234",
        "ru; и ещё 1\u00a0234",
        "hu; és még 1\u00a0234"
      })
  void numbersInATextAreWrittenAsItsLanguageWritesThem(String language, String words) {
    var said = new Phrases().getTranslation("publish.otherwise.more", Locale.of(language), 1_234);

    assertThat(said).endsWith(words);
  }

  private static Set<Integer> arguments(String text) {
    var numbers = new TreeSet<Integer>();
    var pattern = new MessagePattern(text);
    for (int at = 0; at < pattern.countParts(); at++) {
      if (pattern.getPart(at).getType() == Part.Type.ARG_NUMBER) {
        numbers.add(pattern.getPart(at).getValue());
      }
    }
    return numbers;
  }

  /** The words of each form of each plural in a text. */
  private static List<Map<String, String>> plurals(String text) {
    var found = new ArrayList<Map<String, String>>();
    var pattern = new MessagePattern(text);
    for (int at = 0; at < pattern.countParts(); at++) {
      var part = pattern.getPart(at);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        found.add(forms(pattern, at));
      }
    }
    return found;
  }

  private static Map<String, String> forms(MessagePattern pattern, int start) {
    var forms = new TreeMap<String, String>();
    int end = pattern.getLimitPartIndex(start);
    for (int at = start + 1; at < end; at++) {
      if (pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR) {
        var form = pattern.getSubstring(pattern.getPart(at));
        while (pattern.getPart(at).getType() != Part.Type.MSG_START) {
          at++; // the number of a form such as =1
        }
        int last = pattern.getLimitPartIndex(at);
        forms.put(
            form, text(pattern, pattern.getPart(at).getLimit(), pattern.getPart(last).getIndex()));
        at = last; // what is nested has forms of its own
      }
    }
    return forms;
  }

  private static String text(MessagePattern pattern, int from, int to) {
    return pattern.getPatternString().substring(from, to);
  }

  /** What a text says in all its forms, without the names of what fills it. */
  private static String said(String text) {
    var pattern = new MessagePattern(text);
    var said = new StringBuilder();
    int from = -1;
    for (int at = 0; at < pattern.countParts(); at++) {
      var part = pattern.getPart(at);
      switch (part.getType()) {
        case MSG_START, ARG_LIMIT -> from = part.getLimit();
        case ARG_START, MSG_LIMIT -> said.append(text, from, part.getIndex()).append(' ');
        default -> {}
      }
    }
    return said.toString();
  }

  private static Properties texts(Language language) {
    var suffix = language == Language.ENGLISH ? "" : "_" + language.code();
    var texts = new Properties();
    try (var file =
        Files.newBufferedReader(FOLDER.resolve("translations" + suffix + ".properties"))) {
      texts.load(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }
}
