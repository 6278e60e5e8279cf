package vizavi.scoring.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vizavi.scoring.lexicon.Hit;
import vizavi.scoring.lexicon.Lexicon;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Words;

/**
 * Takes a reply apart into features: stems alone, in pairs and with one word between; classes of
 * words in the same way, which all languages share; entries of the lexicon; and what the client
 * said.
 */
public final class Features {
  /** The language number of features that all languages share. */
  private static final int SHARED = -1;

  private static final String EDGE = "$";

  private final Lexicon lexicon;
  private final int language;

  public Features(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.language = lexicon.tongue().ordinal();
  }

  /**
   * The features of a reply.
   *
   * @param hits what the lexicon found in it, as far as it counts
   */
  public Sample of(Words reply, Words client, List<Hit> hits) {
    var around = new Around(reply, client, hits);
    List<Unit> clauses = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= around.tokens.size(); i++) {
      if (i == around.tokens.size() || around.clause(i) != around.clause(first)) {
        clauses.add(around.unit(first, i - 1, clauses.isEmpty(), i == around.tokens.size()));
        first = i;
      }
    }
    if (clauses.isEmpty()) {
      clauses.add(around.unit(0, -1, true, true));
    }
    var whole = new Collecting();
    clauses.forEach(whole::add);
    return new Sample(List.copyOf(clauses), whole.unit(0, around.tokens.size() - 1));
  }

  /** One reply on its way to features. */
  private final class Around {
    private final List<Token> tokens;
    private final char[] ends;
    private final List<List<String>> classes = new ArrayList<>();
    private final List<Hit> hits;
    private final Set<String> clientStems = new HashSet<>();
    private final Unit client;

    Around(Words reply, Words client, List<Hit> hits) {
      this.tokens = reply.counting();
      this.ends = reply.ends();
      this.hits = hits;
      tokens.forEach(token -> classes.add(classes(token)));
      this.client = client(client);
    }

    int clause(int i) {
      return tokens.get(i).clause();
    }

    private Unit client(Words words) {
      var features = new Collecting();
      for (var token : words.counting()) {
        clientStems.add(token.stem());
        features.add(Key.of(language, "C", token.stem()), -1, -1);
        for (var one : lexicon.classes(token)) {
          features.add(Key.of(SHARED, "CC", one), -1, -1);
        }
      }
      for (char end : words.ends()) {
        features.add(Key.of(SHARED, "CE", String.valueOf(end)), -1, -1);
      }
      return features.unit(0, -1);
    }

    Unit unit(int first, int last, boolean opens, boolean closes) {
      var features = new Collecting();
      shape(features, first, last, opens, closes);
      for (int i = first - 1; i <= last; i++) {
        words(features, i, first, last);
        classes(features, i, first, last);
      }
      for (int i = first; i <= last; i++) {
        marks(features, i);
      }
      entries(features, first, last);
      features.add(client);
      return features.unit(first, last);
    }

    private void shape(Collecting features, int first, int last, boolean opens, boolean closes) {
      int length = last - first + 1;
      var size =
          length <= 1 ? "1" : length <= 3 ? "3" : length <= 6 ? "6" : length <= 12 ? "12" : "+";
      features.add(Key.of(SHARED, "length", size), -1, -1);
      features.add(Key.of(SHARED, "place", opens ? "first" : closes ? "last" : "within"), -1, -1);
      features.add(Key.of(SHARED, "end", length == 0 ? EDGE : ending(first)), -1, -1);
    }

    private String ending(int i) {
      return String.valueOf(ends[tokens.get(i).sentence()]);
    }

    /** The stem at a place; a mark for the edge of the clause before and after it. */
    private String stem(int i, int first, int last) {
      if (i < first) {
        return "^";
      }
      if (i > last) {
        return edge(last);
      }
      return switch (tokens.get(i).kind()) {
        case NUMBER -> "#";
        case TIME -> "#:";
        default -> tokens.get(i).stem();
      };
    }

    private String edge(int last) {
      boolean ends =
          last >= 0
              && (last == tokens.size() - 1
                  || tokens.get(last + 1).sentence() != tokens.get(last).sentence());
      return ends && !ending(last).equals(" ") ? ending(last) : EDGE;
    }

    private void words(Collecting features, int i, int first, int last) {
      var one = stem(i, first, last);
      var two = stem(i + 1, first, last);
      int from = Math.max(i, first);
      if (i >= first) {
        features.add(Key.of(language, "w", one), i, i);
      }
      features.add(Key.of(language, "ww", one, two), from, Math.min(i + 1, last));
      if (i + 2 <= last + 1) {
        features.add(
            Key.of(language, "w_w", one, stem(i + 2, first, last)), from, Math.min(i + 2, last));
      }
    }

    private List<String> classes(Token token) {
      return switch (token.kind()) {
        case NUMBER -> List.of("<number>");
        case TIME -> List.of("<time>");
        default -> lexicon.classes(token);
      };
    }

    private List<String> classes(int i, int first, int last) {
      return i < first ? List.of("^") : i > last ? List.of(edge(last)) : classes.get(i);
    }

    private void classes(Collecting features, int i, int first, int last) {
      int from = Math.max(i, first);
      var next = classes(i + 1, first, last);
      var after = i + 2 <= last + 1 ? classes(i + 2, first, last) : List.<String>of();
      for (var one : classes(i, first, last)) {
        features.add(Key.of(SHARED, "k", one), from, from);
        features.add(
            Key.of(language, "kw", one, stem(i + 1, first, last)), from, Math.min(i + 1, last));
        for (var two : next) {
          features.add(Key.of(SHARED, "kk", one, two), from, Math.min(i + 1, last));
        }
        for (var two : after) {
          features.add(Key.of(SHARED, "k_k", one, two), from, Math.min(i + 2, last));
        }
      }
      for (var two : next) {
        features.add(
            Key.of(language, "wk", stem(i, first, last), two), from, Math.min(i + 1, last));
      }
    }

    private void marks(Collecting features, int i) {
      var token = tokens.get(i);
      if (token.stem().length() > 3 && clientStems.contains(token.stem())) {
        features.add(Key.of(SHARED, "mark", "echo"), i, i);
      }
      if (token.quoted()) {
        features.add(Key.of(SHARED, "mark", "quoted"), i, i);
      }
      if (token.shouted()) {
        features.add(Key.of(SHARED, "mark", "shouted"), i, i);
      }
    }

    private void entries(Collecting features, int first, int last) {
      for (var hit : hits) {
        if (hit.first() <= last && hit.last() >= first) {
          var entry = hit.entry();
          features.add(
              Key.of(SHARED, "shows", entry.shows(), entry.strength().name()),
              hit.first(),
              hit.last());
          features.add(Key.of(language, "entry", entry.id()), hit.first(), hit.last());
        }
      }
    }
  }
}
