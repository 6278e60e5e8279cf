package vizavi.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Yaml;

/** Reads a rubric from its YAML; {@code rubric.yaml} beside this class is the model. */
final class RubricReader {
  private static final String SHIPPED = "rubric.yaml";
  private static final List<String> CHANGES = List.of("add", "add-each", "at-most");

  private final RubricNodes nodes;

  private RubricReader(Diagnostics diagnostics) {
    this.nodes = new RubricNodes(diagnostics);
  }

  static Rubric shipped() {
    try (var in = RubricReader.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is not on the class path");
      }
      return read(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " can't be read", e);
    }
  }

  static Rubric read(String file, String text) {
    var document = Yaml.read(file, text);
    var diagnostics = document.diagnostics();
    var rubric = document.root().map(root -> new RubricReader(diagnostics).rubric(root));
    if (diagnostics.hasErrors()) {
      throw new RubricMistake(diagnostics.sorted());
    }
    return rubric.orElseThrow(() -> new IllegalArgumentException(file + " holds no rubric"));
  }

  private Rubric rubric(Node root) {
    var top = nodes.mapping(root, List.of("rubric", "moves", "skills", "stances"), List.of());
    int version = nodes.number(top, "rubric", 1, 999_999, 1);
    var moves = top.get("moves").map(this::moves).orElse(Map.of());
    var skills = top.get("skills").map(node -> skills(node, moves.keySet())).orElse(Map.of());
    var stances = top.get("stances").map(node -> stances(node, moves.keySet())).orElse(List.of());
    return new Rubric(version, moves, skills, stances);
  }

  private Map<String, Move> moves(Node node) {
    var moves = new LinkedHashMap<String, Move>();
    for (var entry : nodes.mapping(node).entries()) {
      var keys = nodes.mapping(entry.value(), List.of("skill", "worth", "name", "seen"), List.of());
      var skill = keys.get("skill").flatMap(name -> nodes.oneOf(name, names(Skill.values())));
      var worth = keys.get("worth").flatMap(name -> nodes.oneOf(name, names(Worth.values())));
      // a move with a mistake is still a name that steps may use
      moves.put(
          entry.name(),
          new Move(
              entry.name(),
              skill.orElse(Skill.POLITENESS),
              worth.orElse(Worth.DEPENDS),
              nodes.text(keys, "name"),
              nodes.text(keys, "seen")));
    }
    return moves;
  }

  private Map<Skill, SkillRule> skills(Node node, Set<String> moves) {
    var required = Arrays.stream(Skill.values()).map(Skill::id).toList();
    var rules = new EnumMap<Skill, SkillRule>(Skill.class);
    for (var entry : nodes.mapping(node, required, List.of()).entries()) {
      Skill.of(entry.name()).ifPresent(skill -> rules.put(skill, skill(skill, entry, moves)));
    }
    return rules;
  }

  private SkillRule skill(Skill skill, Mapping.Entry entry, Set<String> moves) {
    var keys = nodes.mapping(entry.value(), List.of("name", "base", "steps"), List.of("applies"));
    var steps = new ArrayList<Step>();
    keys.get("steps")
        .ifPresent(
            node -> nodes.mapping(node).entries().forEach(step -> steps.add(step(step, moves))));
    return new SkillRule(
        skill,
        nodes.text(keys, "name"),
        nodes.moves(keys, "applies", moves),
        nodes.number(keys, "base", 0, Score.TOP, 0),
        List.copyOf(steps));
  }

  private Step step(Mapping.Entry entry, Set<String> moves) {
    if (Set.of(Rubric.BASE, Rubric.AUTHOR).contains(entry.name())) {
      nodes.wrong(entry.key(), "a step may not be called \"" + entry.name() + "\"");
    }
    var optional = List.of("any", "count", "each", "without", "add", "add-each", "at-most");
    var keys = nodes.mapping(entry.value(), List.of("because"), optional);
    return new Step(
        entry.name(),
        signs(entry.key(), keys, moves),
        change(entry.key(), keys),
        nodes.text(keys, "because"));
  }

  private Step.Change change(Node name, Mapping keys) {
    var changes = CHANGES.stream().filter(key -> keys.get(key).isPresent()).toList();
    if (changes.size() != 1) {
      nodes.wrong(name, "a step needs one of add, add-each and at-most");
      return new Step.Change.AtMost(Score.TOP);
    }
    var node = keys.get(changes.getFirst()).orElseThrow();
    return switch (changes.getFirst()) {
      case "add" -> new Step.Change.Add(nodes.number(node, 1, Score.TOP));
      case "add-each" -> new Step.Change.AddEach(nodes.number(node, 1, Score.TOP));
      default -> new Step.Change.AtMost(nodes.number(node, 0, Score.TOP));
    };
  }

  private Signs signs(Node name, Mapping keys, Set<String> moves) {
    var any = nodes.moves(keys, "any", moves);
    var each = new ArrayList<List<String>>();
    keys.get("each")
        .ifPresent(node -> nodes.items(node).forEach(one -> each.add(nodes.moves(one, moves))));
    if (keys.get("any").isEmpty() && keys.get("each").isEmpty()) {
      nodes.wrong(name, "say which moves: any, each or both");
    }
    if (keys.get("count").isPresent() && keys.get("any").isEmpty()) {
      nodes.wrong(name, "count counts the moves of any, which is not there");
    }
    int count = nodes.number(keys, "count", 1, Math.max(1, any.size()), 1);
    return new Signs(any, count, List.copyOf(each), nodes.moves(keys, "without", moves));
  }

  private List<StanceRule> stances(Node node, Set<String> moves) {
    var stances = new ArrayList<StanceRule>();
    for (var entry : nodes.mapping(node).entries()) {
      var keys = nodes.mapping(entry.value(), List.of("name", "says", "signs"), List.of());
      var signs = new ArrayList<Signs>();
      keys.get("signs")
          .ifPresent(list -> nodes.items(list).forEach(item -> signs.add(sign(item, moves))));
      var stance = new Stance(entry.name(), nodes.text(keys, "name"), nodes.text(keys, "says"));
      stances.add(new StanceRule(stance, List.copyOf(signs)));
    }
    return stances;
  }

  private Signs sign(Node item, Set<String> moves) {
    var keys = nodes.mapping(item, List.of(), List.of("any", "count", "each", "without"));
    return signs(item, keys, moves);
  }

  private static <T extends Enum<T>> Map<String, T> names(T[] values) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), Function.identity()));
  }
}
