package vizavi.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Knows the words of one language, however they are inflected. */
final class Speller {
  static final Path FOLDER = Path.of("src/test/resources/spelling");

  private static final String UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'";
  private static final int SUGGESTED = 5;

  /** What the dictionary says of a word, and what it might have been. */
  private interface Knowledge {
    boolean knows(String word);

    List<String> suggest(String word);
  }

  private final Locale locale;
  private final Knowledge knowledge;

  private Speller(String language, Knowledge knowledge) {
    this.locale = Locale.of(language);
    this.knowledge = knowledge;
  }

  static Speller of(String language) {
    try {
      return new Speller(language, language.equals("uk") ? ukrainian() : hunspell(language));
    } catch (Exception e) {
      throw new IllegalStateException("no dictionary for " + language, e);
    }
  }

  /**
   * Whether a word is right as it is written. A capital at the beginning may be a sentence's, and
   * capitals throughout a heading's; a compound is right if each of its parts is.
   */
  boolean knows(String word) {
    return forms(word).stream().anyMatch(knowledge::knows)
        || word.contains("-")
            && List.of(word.split("-")).stream().allMatch(part -> part.isEmpty() || knows(part));
  }

  /** What the word might have been, the likeliest first. */
  List<String> suggest(String word) {
    return knowledge.suggest(word).stream().limit(SUGGESTED).toList();
  }

  private List<String> forms(String word) {
    String plain = word.replace('’', '\'').replace('ʼ', '\'');
    String small = plain.toLowerCase(locale);
    List<String> forms = new ArrayList<>(List.of(plain));
    if (!plain.equals(small)) {
      forms.add(small);
      forms.add(Character.toString(plain.codePointAt(0)) + small.substring(1));
    }
    if (locale.getLanguage().equals("en") && plain.endsWith("'s")) {
      forms.addAll(forms(plain.substring(0, plain.length() - 2)));
    }
    return forms;
  }

  private static Knowledge hunspell(String language) throws Exception {
    try (InputStream aff = unpacked(language + ".aff.gz");
        InputStream dic = unpacked(language + ".dic.gz")) {
      Hunspell hunspell =
          new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", aff, dic));
      return new Knowledge() {
        @Override
        public boolean knows(String word) {
          return hunspell.spell(word);
        }

        @Override
        public List<String> suggest(String word) {
          return hunspell.suggest(word);
        }
      };
    }
  }

  private static InputStream unpacked(String name) throws IOException {
    return new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name)));
  }

  private static Knowledge ukrainian() {
    DictionaryLookup lookup;
    try {
      lookup =
          new DictionaryLookup(
              morfologik.stemming.Dictionary.read(
                  Speller.class.getResource("/ua/net/nlp/ukrainian.dict")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the dictionary is made for searching, and writes г for ґ
    Predicate<String> known = word -> !lookup.lookup(word.replace('ґ', 'г')).isEmpty();
    return new Knowledge() {
      @Override
      public boolean knows(String word) {
        return known.test(word);
      }

      @Override
      public List<String> suggest(String word) {
        return near(word.toLowerCase(Locale.ROOT)).stream().filter(known).distinct().toList();
      }
    };
  }

  /** What one slip of the finger makes of a word. */
  private static List<String> near(String word) {
    List<String> near = new ArrayList<>();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      if (after.length() > 1) {
        near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      if (!after.isEmpty()) {
        near.add(before + after.substring(1));
      }
      for (char c : UKRAINIAN.toCharArray()) {
        if (!after.isEmpty()) {
          near.add(before + c + after.substring(1));
        }
        near.add(before + c + after);
      }
    }
    return near;
  }
}
