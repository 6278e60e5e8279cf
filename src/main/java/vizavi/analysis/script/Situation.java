package vizavi.analysis.script;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;

/** What a script may ask about where a play stands, in the words of a failure. */
record Situation(Play play, UnaryOperator<State> carry, Transcript transcript) {
  static final String NOTHING = "nothing; the client asks again";

  /** The reply the last words fell to. */
  String heardAs() {
    return transcript
        .turns()
        .getLast()
        .picked()
        .map(picked -> picked.typed().isEmpty() ? "a reply that was picked" : picked.reply())
        .map(reply -> reply.isEmpty() ? NOTHING : reply)
        .orElse("the opening");
  }

  /** What patience, trust, the turn or a fact stands at. */
  String value(String variable) {
    var now = transcript.now();
    return switch (variable) {
      case "patience" -> Integer.toString(now.patience());
      case "trust" -> Integer.toString(now.trust());
      case "turn" -> Integer.toString(now.turn());
      default -> fact(variable, now);
    };
  }

  private String fact(String name, State now) {
    var fact = play.scenario().facts().get(name);
    var value = now.facts().get(name);
    return fact == null || value == null ? "no such fact" : fact.show(value);
  }

  /** The ids of the replies to choose from, in the author's order. */
  Set<String> offered() {
    return play.offers(carry.apply(transcript.now())).stream()
        .map(reply -> reply.id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public String toString() {
    var now = transcript.now();
    return now.over()
        ? "the ending " + now.at() + " is reached"
        : "the scene " + now.at() + " offers " + String.join(", ", offered());
  }
}
