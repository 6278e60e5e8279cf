package vizavi.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  Ear(Lexicon lexicon) {
    this.reader = new WordReader(lexicon.tongue());
    this.lexicon = lexicon;
    this.features = new Features(lexicon);
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
   * @param tokens the counting tokens of the reply
   * @param hits what the lexicon found, quoted words left out
   */
  record Taken(Words reply, Words client, List<Token> tokens, List<Hit> hits, Sample sample) {

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

  Taken take(String client, String reply) {
    var words = reader.read(reply);
    var before = reader.read(client);
    var tokens = words.counting();
    var hits = lexicon.find(tokens, words.ends());
    return new Taken(words, before, tokens, hits, features.of(words, before, hits));
  }
}
