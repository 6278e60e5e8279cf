package vizavi.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vizavi.analysis.Change;
import vizavi.play.Heard;
import vizavi.play.Picked;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.scoring.Finding;
import vizavi.scoring.Score;

/** Turns of a conversation as lines of text. */
record TurnText(Scenario scenario) {

  /** A turn: the words, what they are worth and why, what they changed, and what is heard. */
  String of(Turn turn, State before) {
    var lines = new ArrayList<String>();
    turn.picked()
        .ifPresent(
            picked -> {
              lines.add("");
              lines.add("You: " + picked.words());
              lines.addAll(worth(picked));
              var changes = Change.between(scenario, before, turn.after());
              if (!changes.isEmpty()) {
                lines.add("  " + changes(changes));
              }
            });
    lines.add("");
    turn.hears().forEach(heard -> lines.add(heard(heard)));
    return String.join("\n", lines) + "\n";
  }

  /** How things stand: patience, trust and the facts. */
  String state(State state) {
    var parts = new ArrayList<String>();
    parts.add((state.over() ? "ending " : "scene ") + state.at());
    parts.add("patience " + state.patience());
    parts.add("trust " + state.trust());
    scenario
        .facts()
        .forEach((name, fact) -> parts.add(name + " " + fact.show(state.facts().get(name))));
    return "  [" + String.join(", ", parts) + "]\n";
  }

  private static List<String> worth(Picked picked) {
    var lines = new ArrayList<String>();
    if (picked.typed().isPresent()) {
      lines.add(
          picked.understood() ? "  heard as " + picked.reply() : "  not understood: asked again");
    }
    var score = picked.score();
    lines.add("  moves: " + (score.moves().isEmpty() ? "none" : String.join(", ", score.moves())));
    score
        .levels()
        .forEach(
            (skill, level) -> {
              lines.add("  %s %s of %d".formatted(skill.id(), level.toPlainString(), Score.TOP));
              score.findings().stream()
                  .filter(finding -> finding.skill() == skill)
                  .forEach(finding -> lines.add("    " + finding(finding)));
            });
    if (picked.critical()) {
      lines.add("  critical: after this the attempt can't be passed");
    }
    picked.because().ifPresent(words -> lines.add("  because: " + words));
    picked.better().ifPresent(words -> lines.add("  better: " + words));
    return lines;
  }

  private static String finding(Finding finding) {
    var moves = finding.moves().isEmpty() ? "" : " (" + String.join(", ", finding.moves()) + ")";
    return signed(finding.points()) + " " + finding.because() + moves;
  }

  private static String signed(BigDecimal points) {
    return (points.signum() < 0 ? "" : "+") + points.toPlainString();
  }

  private static String changes(List<Change> changes) {
    return changes.stream()
        .map(one -> one.variable() + " " + one.before() + " -> " + one.after())
        .collect(Collectors.joining(", "));
  }

  private String heard(Heard heard) {
    return switch (heard.speaker()) {
      case Heard.VISIT -> "--- " + heard.text() + " ---";
      case Line.NARRATOR -> "(" + heard.text() + ")";
      case Line.CLIENT -> scenario.client().name() + ": " + heard.text();
      default -> name(heard.speaker()) + ": " + heard.text();
    };
  }

  private String name(String id) {
    Other other = scenario.others().get(id);
    return other == null ? id : other.name();
  }
}
