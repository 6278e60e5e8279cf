package vizavi.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of the product in each language, as ICU's MessageFormat, which knows the plurals of
 * each (Unicode CLDR). What a language lacks is said in English.
 */
class Phrases implements I18NProvider {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(Phrases.class);
  private static final String FOLDER = "/vaadin-i18n/translations";

  private static final Map<Language, Map<String, Phrase>> TEXTS = read();

  /** A pattern with the language it is written in, which is English where another lacks it. */
  private record Phrase(Language language, String text) {}

  private static final Map<Phrase, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    var language = Language.of(locale.getLanguage()).orElse(Language.ENGLISH);
    var phrase = Objects.requireNonNull(TEXTS.get(language)).get(key);
    if (phrase == null) {
      LOG.warn("There are no words for {}", key);
      return "!{" + key + "}!";
    }
    return arguments.length == 0 ? phrase.text() : filled(phrase, arguments);
  }

  private static String filled(Phrase phrase, Object... arguments) {
    var format = FORMATS.computeIfAbsent(phrase, Phrases::format);
    synchronized (format) { // ICU's formats keep what they are at in themselves
      return format.format(arguments);
    }
  }

  private static MessageFormat format(Phrase phrase) {
    return new MessageFormat(phrase.text(), phrase.language().locale());
  }

  private static Map<Language, Map<String, Phrase>> read() {
    var all = new EnumMap<Language, Map<String, Phrase>>(Language.class);
    var english = read("", Language.ENGLISH);
    for (var language : Language.values()) {
      var texts = new ConcurrentHashMap<>(english);
      if (language != Language.ENGLISH) {
        texts.putAll(read("_" + language.code(), language));
      }
      all.put(language, texts);
    }
    return all;
  }

  private static Map<String, Phrase> read(String suffix, Language language) {
    var properties = new Properties();
    try (var file = Phrases.class.getResourceAsStream(FOLDER + suffix + ".properties")) {
      properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new ConcurrentHashMap<String, Phrase>();
    properties.forEach((key, text) -> texts.put((String) key, new Phrase(language, (String) text)));
    return texts;
  }
}
