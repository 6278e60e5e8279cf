package vizavi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.learn.Sides;
import vizavi.scoring.learn.Unit;
import vizavi.scoring.measure.Agreement;
import vizavi.scoring.measure.Quartiles;
import vizavi.scoring.words.Tongue;

/**
 * Figures on public sets: the politest quarter against the least polite, and CaSiNo's strategies.
 */
final class Public {
  private static final int PARTS = 10;

  /** What CaSiNo's strategies are called here; the others have no counterpart. */
  private static final Map<String, Set<String>> STRATEGIES =
      Map.of(
          "elicit-pref", Set.of("ask-need"),
          "showing-empathy", Set.of("empathise"),
          "promote-coordination", Set.of("offer-option", "ask-return"),
          "vouch-fair", Set.of("give-reason"),
          "uv-part", Set.of("argue"));

  /** The ends of a set: the lower quarter first, then as many of the upper. */
  private record Ends(List<RatedText> texts) {
    static Ends of(Path folder, String name, Tongue tongue) throws BadUsage {
      var all = RatedText.in(folder.resolve("politeness-" + name + ".csv"), tongue);
      var places = Quartiles.ends(all.stream().map(RatedText::score).toList());
      return new Ends(places.stream().map(all::get).toList());
    }

    List<Unit> features() {
      return texts.stream().map(text -> text.lesson().features()).toList();
    }

    List<Boolean> sides() {
      List<Boolean> sides = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        sides.add(i >= texts.size() / 2);
      }
      return sides;
    }

    /** The same in an order that has nothing to do with the sides. */
    Ends mixed() {
      return new Ends(
          texts.stream()
              .sorted(Comparator.comparing(text -> LabelledReply.number(text.said().reply())))
              .toList());
    }
  }

  private Public() {}

  /** Adds the rows of all sets that are there. */
  static void add(Path folder, Table table) throws BadUsage {
    var wiki = Ends.of(folder, "en-wiki", Tongue.EN);
    var exchange = Ends.of(folder, "en-stackexchange", Tongue.EN);
    if (!wiki.texts().isEmpty()) {
      table.add("Stanford wiki, " + PARTS + "-fold", List.of(Table.share(folds(wiki))));
      table.add("wiki -> Stack Exchange", List.of(Table.share(taught(wiki, exchange))));
      table.add("Stack Exchange -> wiki", List.of(Table.share(taught(exchange, wiki))));
    }
    for (var tongue : List.of(Tongue.RU, Tongue.HU)) {
      var ends = Ends.of(folder, tongue.id(), tongue);
      if (!ends.texts().isEmpty()) {
        var name = "TyDiP " + tongue.id() + ", the scorer as shipped";
        table.add(name, List.of(Table.share(shipped(ends))));
      }
    }
    var casino = folder.resolve("negotiation-en-casino.jsonl");
    if (Files.exists(casino)) {
      table.add("CaSiNo, macro F1 of what maps to our moves", List.of(Table.share(casino(casino))));
    }
  }

  private static double folds(Ends ends) {
    var mixed = ends.mixed();
    var upper =
        new TreeSet<>(
            ends.texts().subList(ends.texts().size() / 2, ends.texts().size()).stream()
                .map(text -> text.said().reply())
                .toList());
    var sides = mixed.texts().stream().map(text -> upper.contains(text.said().reply())).toList();
    var said = Sides.crossValidate(mixed.features(), sides, PARTS);
    int right = 0;
    for (int i = 0; i < sides.size(); i++) {
      right += said.get(i) > 0 == sides.get(i) ? 1 : 0;
    }
    return right / (double) sides.size();
  }

  private static double taught(Ends by, Ends of) {
    return Quartiles.accuracy(Sides.learn(by.features(), by.sides(), of.features()));
  }

  private static double shipped(Ends ends) {
    return Quartiles.accuracy(
        ends.texts().stream()
            .map(text -> Scorer.shipped().hear(text.said()).score().levels())
            .map(levels -> levels.get(Skill.POLITENESS).doubleValue())
            .toList());
  }

  private static double casino(Path file) throws BadUsage {
    var agreement = new Agreement();
    for (var line : JsonLines.in(file)) {
      var said = new Utterance(Tongue.EN, "", JsonLines.text(line, "text"));
      var moves = Scorer.shipped().hear(said).score().moves();
      Set<String> heard = new TreeSet<>();
      STRATEGIES.forEach(
          (strategy, ours) -> {
            if (moves.stream().anyMatch(ours::contains)) {
              heard.add(strategy);
            }
          });
      Set<String> wanted = new TreeSet<>();
      line.get("labels").forEach(label -> wanted.add(label.asString()));
      wanted.retainAll(STRATEGIES.keySet());
      agreement.add(heard, wanted);
    }
    return agreement.macro();
  }
}
