package vizavi.analysis.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vizavi.analysis.Debriefing;
import vizavi.analysis.script.PlayScript.Step;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.play.Refusal;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Severity;
import vizavi.text.Span;

/** Plays one script and tells where the scenario does not do what the script says. */
public final class PlayScriptRun {
  private final Play play;
  private final Debriefing debriefing;
  private final Solution solution;
  private final UnaryOperator<State> carry;
  private final List<Diagnostic> failures = new ArrayList<>();
  private Transcript transcript;

  /**
   * What came of a script.
   *
   * @param transcript the turns it got through
   * @param failures where the scenario does not do what the script says; empty where it does
   */
  public record Ran(Transcript transcript, List<Diagnostic> failures) {}

  private PlayScriptRun(
      Play play,
      Debriefing debriefing,
      Solution solution,
      UnaryOperator<State> carry,
      Transcript opening) {
    this.play = play;
    this.debriefing = debriefing;
    this.solution = solution;
    this.carry = carry;
    this.transcript = opening;
  }

  /**
   * Plays straight through. Empty where all is as the script says.
   *
   * @param solution of the scenario played: the scores are on its scale
   */
  public static List<Diagnostic> failures(
      Play play, Debriefing debriefing, Solution solution, PlayScript script) {
    return failures(play, debriefing, solution, script, UnaryOperator.identity());
  }

  /**
   * The same, with every state carried from turn to turn by {@code carry}, say through JSON and
   * back.
   */
  public static List<Diagnostic> failures(
      Play play,
      Debriefing debriefing,
      Solution solution,
      PlayScript script,
      UnaryOperator<State> carry) {
    return run(play, debriefing, solution, script, carry).failures();
  }

  /** Plays straight through and keeps the turns. */
  public static Ran run(Play play, Debriefing debriefing, Solution solution, PlayScript script) {
    return run(play, debriefing, solution, script, UnaryOperator.identity());
  }

  private static Ran run(
      Play play,
      Debriefing debriefing,
      Solution solution,
      PlayScript script,
      UnaryOperator<State> carry) {
    var opening = new Transcript(List.of(play.open(script.seed())));
    var run = new PlayScriptRun(play, debriefing, solution, carry, opening);
    for (var step : script.steps()) {
      if (!run.take(step)) {
        break;
      }
    }
    return new Ran(run.transcript, List.copyOf(run.failures));
  }

  /** False where going on makes no sense. */
  private boolean take(Step step) {
    switch (step) {
      case Step.Picks(var place, var reply) -> {
        return picks(place, reply);
      }
      case Step.Types(var place, var words) -> {
        return types(place, words);
      }
      case Step.HeardAs(var place, var reply) -> same(place, "heard as", reply, now().heardAs());
      case Step.AsksAgain(var place) -> same(place, "heard as", Situation.NOTHING, now().heardAs());
      case Step.Hears hears -> hears(hears);
      case Step.Offers(var place, var replies) -> offers(place, replies);
      case Step.Says(var place, var words) -> says(place, words);
      case Step.Has(var place, var variable, var value) -> has(place, variable, value);
      case Step.Ends ends -> ends(ends);
      case Step.OfDebrief claim -> debriefed(claim);
    }
    return true;
  }

  private boolean picks(Span place, String reply) {
    var state = carry.apply(transcript.now());
    var refusal = play.refuses(state, reply).map(Refusal::sentence);
    if (refusal.isPresent()) {
      fail(place, "can't pick " + reply + ": " + refusal.get() + "; " + now());
      return false;
    }
    transcript = transcript.with(play.answer(state, reply));
    return true;
  }

  private boolean types(Span place, String words) {
    var state = carry.apply(transcript.now());
    if (!play.listens(state)) {
      fail(place, "can't type here; " + now());
      return false;
    }
    transcript = transcript.with(play.type(state, words));
    return true;
  }

  private void hears(Step.Hears step) {
    var hears = transcript.turns().getLast().hears();
    boolean heard =
        hears.stream()
            .anyMatch(
                one -> one.speaker().equals(step.speaker()) && one.text().contains(step.words()));
    if (heard != step.expected()) {
      var all =
          hears.stream()
              .map(one -> one.speaker() + " \"" + one.text() + "\"")
              .collect(Collectors.joining(", "));
      var expected = step.expected() ? "expected to hear " : "expected not to hear ";
      fail(
          step.place(), expected + step.speaker() + " \"" + step.words() + "\", but heard: " + all);
    }
  }

  private void offers(Span place, Set<String> replies) {
    var offered = now().offered();
    same(place, "offered", list(replies), list(offered), replies.equals(offered));
  }

  private void says(Span place, String words) {
    var said = transcript.turns().getLast().picked().map(picked -> picked.words()).orElse("");
    same(place, "said", words, said, said.contains(words));
  }

  private void has(Span place, String variable, String value) {
    same(place, variable, value, now().value(variable));
  }

  private void ends(Step.Ends step) {
    var now = transcript.now();
    if (!now.over()) {
      fail(step.place(), "expected the ending " + step.ending() + ", but " + now());
      return;
    }
    same(step.place(), "ending", step.ending(), now.at());
    var outcome = step.outcome();
    var ending = play.scenario().endings().get(now.at());
    if (outcome != null && ending != null) {
      same(step.place(), "outcome", outcome.id(), ending.outcome().id());
    }
  }

  private void debriefed(Step.OfDebrief step) {
    if (transcript.over()) {
      var claim = Claim.of(step);
      var found = claim.found().apply(debriefing.debrief(play.scenario(), transcript, solution));
      same(step.place(), claim.what(), claim.expected(), found);
    } else {
      fail(step.place(), "there is no debrief yet: " + now());
    }
  }

  private Situation now() {
    return new Situation(play, carry, transcript);
  }

  private static String list(Iterable<String> ids) {
    return String.join(", ", ids);
  }

  private void same(Span place, String what, Object expected, Object found) {
    same(place, what, expected, found, expected.equals(found));
  }

  private void same(Span place, String what, Object expected, Object found, boolean same) {
    if (!same) {
      fail(place, what + ": expected " + expected + ", found " + found);
    }
  }

  private void fail(Span place, String message) {
    failures.add(
        new Diagnostic(place, Severity.ERROR, Message.english(message), PlayScriptReader.RULE));
  }
}
