package vizavi.bench.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A generated story, told in no engine's language: knots with one line of the client's and three
 * choices, each with words, feedback, changes of one or two of three numbers and a next knot. Every
 * fifth knot's third choice is on offer only where {@code empathy >= 1}. The same kind and size
 * always give the same story.
 *
 * @param title such as {@code loop-30}
 */
record Story(String title, List<Knot> knots) {
  /** Where a story ends. */
  static final String FINISH = "finish";

  static final List<String> VARIABLES = List.of("empathy", "accuracy", "policy");

  /** Sums of the three numbers from which on the outcome is good or fair; else it is poor. */
  static final int GOOD = 5;

  static final int FAIR = 0;

  private static final int SEED = 20261121;

  private static final List<String> WORDS =
      List.of(
          ("order refund invoice delivery late parcel account manager agreed promise quote contract"
                  + " update service again really yesterday nobody called back price discount wrong"
                  + " broken replaced quickly please understand need answer today weeks waiting"
                  + " support")
              .split(" "));

  /** Where choices lead. */
  enum Kind {
    /** Anywhere: it never ends. */
    LOOP,
    /** Ahead, so that a play is about thirty turns, however many knots there are. */
    DAG,
    /** One to three knots ahead. */
    REAL
  }

  record Knot(String id, String text, List<Choice> choices) {}

  /**
   * @param to a knot's id, or {@link #FINISH}
   * @param needsEmpathy on offer only where {@code empathy >= 1}
   */
  record Choice(
      String id,
      String text,
      String feedback,
      Map<String, Integer> effects,
      String to,
      boolean needsEmpathy) {}

  static Story of(Kind kind, int size) {
    var luck = new Luck(SEED);
    int ahead = kind == Kind.REAL ? 3 : Math.max(2, (int) Math.ceil(2 * size / 30.0) - 1);
    var knots = new ArrayList<Knot>();
    for (int i = 0; i < size; i++) {
      var choices = new ArrayList<Choice>();
      for (int j = 0; j < 3; j++) {
        choices.add(choice(luck, kind, size, ahead, i, j));
      }
      knots.add(new Knot("k" + i, sentence(luck, 85, "?"), List.copyOf(choices)));
    }
    return new Story(kind.name().toLowerCase(Locale.ROOT) + "-" + size, knots);
  }

  /**
   * Knots, in order, from which on no way leads that begins at the first knot or an earlier one.
   */
  List<String> stranded() {
    var byId = knots.stream().collect(Collectors.toMap(Knot::id, knot -> knot));
    var reached = new HashSet<String>();
    var stranded = new ArrayList<String>();
    for (var knot : knots) {
      if (!reached.contains(knot.id())) {
        stranded.add(knot.id());
        follow(knot, byId, reached);
      }
    }
    return stranded.subList(1, stranded.size());
  }

  private static void follow(Knot from, Map<String, Knot> byId, Set<String> reached) {
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      var knot = open.poll();
      if (reached.add(knot.id())) {
        knot.choices().stream()
            .filter(choice -> !choice.to().equals(FINISH))
            .forEach(choice -> open.add(byId.get(choice.to())));
      }
    }
  }

  /** The throws come in the order in which the JavaScript generator makes them. */
  private static Choice choice(Luck luck, Kind kind, int size, int ahead, int knot, int place) {
    var effects = new LinkedHashMap<String, Integer>();
    effects.put(luck.pick(VARIABLES), luck.below(5) - 2);
    if (luck.next() < 0.5) {
      effects.put(luck.pick(VARIABLES), luck.below(5) - 2);
    }
    int to = kind == Kind.LOOP ? luck.below(size) : knot + 1 + luck.below(ahead);
    return new Choice(
        "c" + place,
        sentence(luck, 55, "."),
        sentence(luck, 38, "."),
        effects,
        to >= size ? FINISH : "k" + to,
        place == 2 && knot % 5 == 4);
  }

  private static String sentence(Luck luck, int length, String end) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(text.isEmpty() ? "" : " ").append(luck.pick(WORDS));
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
  }
}
