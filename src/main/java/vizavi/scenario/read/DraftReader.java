package vizavi.scenario.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Client;
import vizavi.scenario.Ending;
import vizavi.scenario.Fact;
import vizavi.scenario.Other;
import vizavi.scenario.Outcome;
import vizavi.scenario.Scenario;
import vizavi.scenario.Trigger;
import vizavi.scenario.TurnLimit;
import vizavi.scenario.check.Draft;
import vizavi.scenario.check.Places;
import vizavi.scenario.check.Use;
import vizavi.scoring.Skill;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Scalar;

/** Reads a whole scenario from a tree that fits the language. */
public final class DraftReader {
  private static final int PASS_MARK = 60;
  private static final int MOST_TURNS = 1000;

  private final List<Use> uses = new ArrayList<>();
  private final Part root;
  private final Map<String, Fact> facts;
  private final Conditions conditions;
  private final Scenes scenes;

  private DraftReader(Part root, Diagnostics diagnostics) {
    this.root = root;
    this.facts = new Facts(diagnostics).of(root);
    Map<String, Fact> changing = new HashMap<>(facts);
    changing.put("patience", new Fact.Number(0, 100, 50));
    changing.put("trust", new Fact.Number(0, 100, 50));
    Map<String, Fact> asked = new HashMap<>(changing);
    asked.put("turn", new Fact.Number(0, MOST_TURNS, 0));
    this.conditions = new Conditions(asked, uses, diagnostics);
    this.scenes =
        new Scenes(conditions, new Effects(changing, uses, diagnostics), uses, diagnostics);
  }

  /**
   * The scenario as far as it goes.
   *
   * @param id name of its folder
   * @param tree what {@link vizavi.scenario.shape.Fit} left of the file
   * @param moves ids of the rubric's moves
   */
  public static Draft read(String id, Node tree, Set<String> moves, Diagnostics diagnostics) {
    Part root = Part.of(tree);
    DraftReader reader = new DraftReader(root, diagnostics);
    Scenario scenario = reader.scenario(id);
    return new Draft(
        scenario,
        Names.of(root, moves),
        List.copyOf(reader.uses),
        Allowances.of(root),
        Places.of(tree));
  }

  private Scenario scenario(String id) {
    root.scalar("start").ifPresent(start -> scenes.use(Use.Kind.START, start));
    return new Scenario(
        id,
        root.textOr("title", ""),
        root.textOr("language", ""),
        root.wholeOr("level", 1),
        root.text("backdrop"),
        skills(),
        root.textOr("role", ""),
        root.textOr("briefing", ""),
        client(root.part("client")),
        others(),
        facts,
        visits(),
        root.textOr("start", ""),
        turnLimit(root.part("turn-limit")),
        root.wholeOr("pass-mark", PASS_MARK),
        triggers(),
        scenes.of(root),
        endings());
  }

  private List<Skill> skills() {
    return root.scalars("trains").stream()
        .flatMap(skill -> Skill.of(skill.value()).stream())
        .toList();
  }

  private static Client client(Part part) {
    return new Client(
        part.textOr("name", ""),
        part.textOr("about", ""),
        part.textOr("portrait", ""),
        part.wholeOr("patience", 50),
        part.wholeOr("trust", 50));
  }

  private Map<String, Other> others() {
    Map<String, Other> others = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("others").entries()) {
      Part part = Part.of(entry.value());
      others.put(
          entry.name(),
          new Other(
              part.textOr("name", ""), part.textOr("about", ""), part.textOr("portrait", "")));
    }
    return others;
  }

  private Map<String, String> visits() {
    Map<String, String> visits = new LinkedHashMap<>();
    Part part = root.part("visits");
    part.entries().forEach(entry -> visits.put(entry.name(), title(entry.value())));
    return visits;
  }

  private static String title(Node node) {
    return node instanceof Scalar scalar ? scalar.value().strip() : "";
  }

  private Optional<TurnLimit> turnLimit(Part part) {
    part.scalar("leads-to").ifPresent(ending -> scenes.use(Use.Kind.ENDING, ending));
    return part.scalar("leads-to")
        .map(ending -> new TurnLimit(part.wholeOr("turns", 1), ending.value()));
  }

  private Map<String, Trigger> triggers() {
    Map<String, Trigger> triggers = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("triggers").entries()) {
      Part part = Part.of(entry.value());
      String target = part.scalar("leads-to").map(scenes::target).orElse("");
      triggers.put(entry.name(), new Trigger(entry.name(), conditions.when(part), target));
    }
    return triggers;
  }

  private Map<String, Ending> endings() {
    Map<String, Ending> endings = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("endings").entries()) {
      Part part = Part.of(entry.value());
      endings.put(
          entry.name(),
          new Ending(
              entry.name(),
              Outcome.of(part.textOr("outcome", "")).orElse(Outcome.FAILURE),
              scenes.lines(part),
              part.textOr("lesson", "")));
    }
    return endings;
  }
}
