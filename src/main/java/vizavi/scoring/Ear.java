package vizavi.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vizavi.scoring.learn.Features;
import vizavi.scoring.learn.Sample;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.lexicon.Lexicon;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;
import vizavi.scoring.words.Words;

/** Takes typed words in: what stands there, and what a lexicon finds in it. One for a language. */
final class Ear {
  private static final Map<Tongue, Ear> SHIPPED = new EnumMap<>(Tongue.class);

  private final WordReader reader;
  private final Lexicon lexicon;
  private final Features features;
  private final Set<String> triples;

  Ear(Lexicon lexicon) {
    this.reader = lexicon.reader();
    this.lexicon = lexicon;
    this.features = new Features(lexicon);
    this.triples =
        lexicon.vocabulary().stream()
            .flatMap(form -> triples(form).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The ear for a language, with the lexicon that comes with the product. */
  static Ear of(Tongue tongue) {
    synchronized (SHIPPED) {
      return SHIPPED.computeIfAbsent(tongue, one -> new Ear(Lexicon.shipped(one)));
    }
  }

  /**
   * What was taken in.
   *
   * @param tokens the counting tokens of the reply, repeated sentences left out
   * @param hits what the lexicon found, signs included
   * @param repeats whether a sentence was said more than once
   */
  record Taken(
      Words reply,
      Words client,
      List<Token> tokens,
      List<Hit> hits,
      Sample sample,
      boolean repeats) {

    /** The typed words from one token to another. */
    String slice(int first, int last) {
      return reply.slice(tokens.get(first).from(), tokens.get(last).to());
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordReader reader() {
    return reader;
  }

  /** The share of the words of a text that the lexicon knows, 0..1; 1 where there are none. */
  double known(Words words) {
    var all = words.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    return all.isEmpty() ? 1 : all.stream().filter(lexicon::knows).count() / (double) all.size();
  }

  /** The share of the letter triples of some words that words of the lexicon have, 0..1. */
  double wordlike(List<Token> words) {
    int all = 0;
    int known = 0;
    for (var word : words) {
      for (var triple : triples(word.form())) {
        all++;
        known += triples.contains(triple) ? 1 : 0;
      }
    }
    return all == 0 ? 1 : known / (double) all;
  }

  private static List<String> triples(String form) {
    var edged = " " + form + " ";
    return IntStream.range(0, edged.length() - 2).mapToObj(i -> edged.substring(i, i + 3)).toList();
  }

  Taken take(String client, String reply) {
    return take(client, reply, hit -> true);
  }

  /** The same, as if the lexicon had found only some of what it found. */
  Taken take(String client, String reply, Predicate<Hit> found) {
    var once = Repetition.once(reply);
    var read = reader.read(once);
    var words = Repetition.without(read);
    var before = reader.read(client);
    var tokens = words.counting();
    var hits = lexicon.find(tokens, words.ends()).stream().filter(found).toList();
    return new Taken(
        words,
        before,
        tokens,
        hits,
        features.of(words, before, hits),
        words != read || once.length() < reply.length());
  }
}
