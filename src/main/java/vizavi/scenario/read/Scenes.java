package vizavi.scenario.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Condition;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.check.Use;
import vizavi.scoring.Skill;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Node;
import vizavi.text.Scalar;
import vizavi.text.Sequence;

/** Reads scenes, their lines, replies and targets. */
record Scenes(Conditions conditions, Effects effects, List<Use> uses, Diagnostics diagnostics) {

  Map<String, Scene> of(Part root) {
    Map<String, Scene> scenes = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("scenes").entries()) {
      scenes.put(entry.name(), scene(entry.name(), Part.of(entry.value())));
    }
    return scenes;
  }

  private Scene scene(String id, Part part) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    for (Mapping.Entry entry : part.part("replies").entries()) {
      replies.put(entry.name(), reply(entry.name(), Part.of(entry.value())));
    }
    part.scalar("visit").ifPresent(visit -> use(Use.Kind.VISIT, visit));
    return new Scene(
        id,
        part.text("visit"),
        lines(part),
        effects.of(part),
        part.flag("own-words"),
        part.texts("asks-again"),
        replies,
        targets(part));
  }

  private Reply reply(String id, Part part) {
    List<Scalar> moves = part.scalars("moves");
    moves.forEach(move -> use(Use.Kind.MOVE, move));
    return new Reply(
        id,
        part.textOr("words", ""),
        part.texts("hears"),
        moves.stream().map(Scalar::value).toList(),
        effects.of(part),
        conditions.when(part),
        targets(part),
        part.text("because"),
        part.text("better"),
        part.node("score").flatMap(this::score),
        part.flag("critical"));
  }

  private Optional<AuthorScore> score(Node node) {
    Part part = Part.of(node);
    Map<Skill, Integer> levels = new EnumMap<>(Skill.class);
    for (Skill skill : Skill.values()) {
      part.scalar(skill.id())
          .ifPresent(level -> levels.put(skill, Integer.parseInt(level.value())));
    }
    boolean none = Stream.of(Skill.values()).noneMatch(skill -> part.node(skill.id()).isPresent());
    if (node instanceof Mapping && none) {
      diagnostics.error(
          node.place(),
          "missing-key",
          Message.of("missing-key.score", "\"score\" needs the level of at least one skill"));
    }
    return Optional.of(new AuthorScore(levels, part.textOr("reason", "")));
  }

  /** What is said: one line of the client's, or a list. */
  List<Line> lines(Part part) {
    return switch (part.node("says").orElse(null)) {
      case Scalar text -> List.of(new Line(Line.CLIENT, text.value().strip(), Condition.ALWAYS));
      case Sequence list -> list.items().stream().flatMap(item -> line(Part.of(item))).toList();
      case null, default -> List.of();
    };
  }

  private Stream<Line> line(Part part) {
    List<Line> lines = new ArrayList<>();
    for (Mapping.Entry entry : part.entries()) {
      if (!entry.name().equals("when")) {
        use(Use.Kind.SPEAKER, entry.key());
        Condition when = conditions.when(part);
        lines.add(new Line(entry.name(), part.textOr(entry.name(), ""), when));
      }
    }
    return lines.stream();
  }

  private List<Target> targets(Part part) {
    return switch (part.node("leads-to").orElse(null)) {
      case Scalar id -> List.of(new Target(Condition.ALWAYS, Target.CERTAIN, target(id)));
      case Sequence list -> list.items().stream().flatMap(item -> target(Part.of(item))).toList();
      case null, default -> List.of();
    };
  }

  private Stream<Target> target(Part part) {
    Condition when = conditions.when(part);
    int chance = part.wholeOr("chance", Target.CERTAIN);
    return part.scalar("to").map(id -> new Target(when, chance, target(id))).stream();
  }

  /** Notes the target's name. */
  String target(Scalar id) {
    use(Use.Kind.TARGET, id);
    return id.value();
  }

  void use(Use.Kind kind, Scalar name) {
    uses.add(new Use(kind, name.value(), name.place()));
  }
}
