package vizavi.scoring.compose;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.Notice;

/** All composition rules, one after the other: each looks at what those before it left. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new ToScorer(),
          new Slogans(),
          new Echo(),
          new ScareQuotes(),
          new Quotation(),
          new Hypothetical(),
          new Negation(),
          new Shouting(),
          new Irony(),
          new ApologyBeforeBlame(),
          new CourteousCommand(),
          new CustomaryAddress(),
          new HarmlessNoProblem(),
          new CaveInGives(),
          new UnboundedException(),
          new ReproachedCost(),
          new FrameNeedsGrant());

  private Rules() {}

  /**
   * What is left of a reply.
   *
   * @param moves the moves made, each with the clause that shows it most; -1: no clause
   */
  public record Composed(Map<String, Integer> moves, Set<Notice> notices) {}

  /** Applies all rules. */
  public static Composed of(Composition heard) {
    var now = heard;
    Set<Notice> notices = EnumSet.noneOf(Notice.class);
    for (var rule : ALL) {
      var change = rule.of(now);
      change.notice().ifPresent(notices::add);
      now = changed(now, change);
    }
    return new Composed(now.moves(), notices);
  }

  static Composition changed(Composition heard, Change change) {
    if (change.strikes().isEmpty() && change.adds().isEmpty()) {
      return heard;
    }
    Map<String, Integer> moves = new LinkedHashMap<>(heard.moves());
    moves.keySet().removeAll(Set.copyOf(change.strikes()));
    for (var added : change.adds()) {
      moves.putIfAbsent(added, moves.getOrDefault("cave-in", -1));
    }
    return new Composition(heard.tokens(), heard.client(), heard.hits(), moves, heard.lexicon());
  }
}
