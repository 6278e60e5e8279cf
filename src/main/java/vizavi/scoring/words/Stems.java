package vizavi.scoring.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a word share: Snowball's stem in English and Russian, Lucene's light stem in
 * Hungarian, the dictionary's lemma in Ukrainian. Safe for any number of threads.
 */
final class Stems {
  /** More words than this are not remembered, whatever people type. */
  private static final int REMEMBERED = 20_000;

  private static final String UKRAINIAN = "ua/net/nlp/ukrainian";

  private final UnaryOperator<String> stemmer;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private Stems(UnaryOperator<String> stemmer) {
    this.stemmer = stemmer;
  }

  static Stems of(Tongue tongue) {
    return new Stems(
        switch (tongue) {
          case EN -> snowball(new EnglishStemmer());
          case RU -> snowball(new RussianStemmer());
          case HU -> hungarian();
          case UK -> ukrainian();
        });
  }

  /** The stem of a folded form. */
  String stem(String form) {
    var stem = known.get(form);
    if (stem == null) {
      synchronized (this) { // stemmers keep their word in themselves
        stem = stemmer.apply(form);
      }
      if (known.size() < REMEMBERED) {
        known.put(form, stem);
      }
    }
    return stem;
  }

  private static UnaryOperator<String> snowball(SnowballStemmer program) {
    return form -> {
      program.setCurrent(form);
      program.stem(); // the answer is in the program; the return value only says it ran
      return program.getCurrent();
    };
  }

  private static UnaryOperator<String> hungarian() {
    var word = new OneWord();
    var filter = new HungarianLightStemFilter(word);
    return form -> {
      try {
        word.set(form);
        filter.incrementToken();
        return filter.getAttribute(CharTermAttribute.class).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** A token stream of one word at a time, as Lucene's filters want it. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    void set(String form) {
      next = form;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.setEmpty().append(next);
      return true;
    }
  }

  private static UnaryOperator<String> ukrainian() {
    var lookup = new DictionaryLookup(dictionary());
    return form -> {
      var found = lookup.lookup(form);
      CharSequence best = found.isEmpty() ? form : found.getFirst().getStem();
      for (var one : found) {
        // some forms have several lemmas: the shortest is the same each time
        if (one.getStem().length() < best.length()) {
          best = one.getStem();
        }
      }
      return best.toString().toLowerCase(Locale.ROOT);
    };
  }

  private static Dictionary dictionary() {
    var loader = Dictionary.class.getClassLoader();
    try (var words = loader.getResourceAsStream(UKRAINIAN + ".dict");
        var info = loader.getResourceAsStream(UKRAINIAN + ".info")) {
      if (words == null || info == null) {
        throw new IllegalStateException(UKRAINIAN + " is not on the class path");
      }
      return Dictionary.read(words, info);
    } catch (IOException e) {
      throw new UncheckedIOException("the Ukrainian dictionary can't be read", e);
    }
  }
}
