package vizavi.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scoring.lexicon.Lexicon;
import vizavi.scoring.lexicon.Strength;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** Hears what a typed reply does. Always the same for the same words; safe for many threads. */
public final class Scorer {
  private final Rubric rubric;
  private final Map<Tongue, Lexicon> lexicons = new EnumMap<>(Tongue.class);
  private final Map<Tongue, WordReader> readers = new EnumMap<>(Tongue.class);

  private Scorer(Rubric rubric) {
    this.rubric = rubric;
    for (var tongue : Tongue.values()) {
      lexicons.put(tongue, Lexicon.shipped(tongue));
      readers.put(tongue, new WordReader(tongue));
    }
  }

  /** The scorer that comes with the product. */
  public static Scorer shipped() {
    return Shipped.SCORER;
  }

  /** Hears a reply. */
  public Hearing hear(Utterance said) {
    var words = readers.get(said.tongue()).read(said.reply());
    var tokens = words.counting();
    Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    for (var hit : lexicons.get(said.tongue()).find(tokens, words.ends())) {
      if (!hit.entry().isSign() && hit.entry().strength() != Strength.HINT) {
        int from = tokens.get(hit.first()).from();
        int to = tokens.get(hit.last()).to();
        evidence
            .computeIfAbsent(hit.entry().shows(), move -> new ArrayList<>())
            .add(new Evidence(from, to, words.slice(from, to), BigDecimal.ONE));
      }
    }
    var score = rubric.score(evidence.keySet());
    return new Hearing(score, evidence, Map.of(), tokens.isEmpty(), List.of());
  }

  /**
   * How alike the words of two texts are: 0 nothing in common, 1 the same words. The cosine of
   * their stems, each weighed by its length in letters, so that little words count little.
   */
  public double likeness(Tongue tongue, String one, String other) {
    var reader = readers.get(tongue);
    return Likeness.of(reader.read(one).counting(), reader.read(other).counting());
  }

  private static final class Shipped {
    static final Scorer SCORER = new Scorer(Rubric.shipped());
  }
}
