package vizavi.analysis.script;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.script.PlayScript.Step;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Severity;
import vizavi.text.Span;

/**
 * Reads one line of a play script for the step it is; says what is wrong with it where it is none.
 */
final class StepReader {
  static final List<String> WORDS =
      List.of(
          "play:",
          "seed:",
          "language:",
          "hears",
          "hears-not",
          "offers",
          "picks",
          "types:",
          "heard-as",
          "asks-again",
          "says",
          "has",
          "ends",
          "skill",
          "overall",
          "stance",
          "passed",
          "not");
  private static final Pattern SPOKEN = Pattern.compile("([a-z][a-z0-9-]*) +\"(.+)\"");
  private static final Pattern QUOTED = Pattern.compile("\"(.+)\"");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private final List<Diagnostic> diagnostics;

  StepReader(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  @Nullable Step step(Span place, String word, String rest) {
    return switch (word) {
      case "hears" -> hears(place, rest, true);
      case "hears-not" -> hears(place, rest, false);
      case "offers" -> offers(place, rest);
      case "picks" -> id(place, rest) ? new Step.Picks(place, rest) : null;
      case "types:" ->
          rest.isEmpty()
              ? wrong(place, "expected the words that are typed")
              : new Step.Types(place, rest);
      case "heard-as" -> id(place, rest) ? new Step.HeardAs(place, rest) : null;
      case "asks-again" ->
          rest.isEmpty()
              ? new Step.AsksAgain(place)
              : wrong(place, "expected nothing after \"asks-again\"");
      case "says" -> says(place, rest);
      case "has" -> has(place, rest);
      case "ends" -> ends(place, rest);
      case "skill" -> skill(place, rest);
      case "overall" -> {
        var value = percent(place, rest);
        yield value == null ? null : new Step.OverallIs(place, value);
      }
      case "stance" -> id(place, rest) ? new Step.StanceIs(place, rest) : null;
      case "passed" -> passes(place, rest, "", true);
      case "not" -> passes(place, rest, "passed", false);
      default -> wrong(place, "unknown word \"" + word + "\"" + Nearest.hint(word, WORDS));
    };
  }

  private @Nullable Step hears(Span place, String rest, boolean expected) {
    var spoken = SPOKEN.matcher(rest);
    return spoken.matches()
        ? new Step.Hears(place, spoken.group(1), spoken.group(2), expected)
        : wrong(place, "expected who speaks, then words in double quotes: client \"Hello\"");
  }

  private @Nullable Step says(Span place, String rest) {
    var quoted = QUOTED.matcher(rest);
    return quoted.matches()
        ? new Step.Says(place, quoted.group(1))
        : wrong(place, "expected words in double quotes");
  }

  private @Nullable Step offers(Span place, String rest) {
    var replies = Arrays.stream(rest.split(",")).map(String::strip).toList();
    boolean sound = replies.stream().allMatch(reply -> ID.matcher(reply).matches());
    return sound
        ? new Step.Offers(place, new LinkedHashSet<>(replies))
        : wrong(place, "expected ids of replies with commas between them: ask, decline");
  }

  private @Nullable Step has(Span place, String rest) {
    var parts = rest.split(" +");
    return parts.length == 2
        ? new Step.Has(place, parts[0], parts[1])
        : wrong(place, "expected a variable and its value: patience 40");
  }

  private @Nullable Step ends(Span place, String rest) {
    var parts = rest.split(" +");
    if (parts.length > 2 || !ID.matcher(parts[0]).matches()) {
      return wrong(place, "expected an ending and perhaps its outcome: good-evening success");
    }
    if (parts.length == 1) {
      return new Step.Ends(place, parts[0], null);
    }
    var outcome = Outcome.of(parts[1]);
    return outcome.isPresent()
        ? new Step.Ends(place, parts[0], outcome.get())
        : wrong(place, "\"" + parts[1] + "\" is no outcome");
  }

  private @Nullable Step skill(Span place, String rest) {
    var parts = rest.split(" +");
    var skill = Skill.of(parts[0]);
    if (parts.length != 2 || skill.isEmpty()) {
      return wrong(place, "expected a skill and its score, or none: politeness 88");
    }
    if (parts[1].equals("none")) {
      return new Step.SkillIs(place, skill.get(), null);
    }
    var value = percent(place, parts[1]);
    return value == null ? null : new Step.SkillIs(place, skill.get(), value);
  }

  private @Nullable Step passes(Span place, String rest, String expected, boolean passed) {
    return rest.equals(expected)
        ? new Step.Passes(place, passed)
        : wrong(place, "expected \"passed\" or \"not passed\", and nothing more");
  }

  private @Nullable Integer percent(Span place, String text) {
    if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= 100) {
      return Integer.valueOf(text);
    }
    wrong(place, "expected a whole number from 0 to 100");
    return null;
  }

  private boolean id(Span place, String text) {
    if (ID.matcher(text).matches()) {
      return true;
    }
    wrong(place, "expected one id: small Latin letters, digits and hyphens");
    return false;
  }

  private @Nullable Step wrong(Span place, String message) {
    diagnostics.add(
        new Diagnostic(place, Severity.ERROR, Message.english(message), PlayScriptReader.RULE));
    return null;
  }
}
