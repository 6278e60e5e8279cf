package vizavi.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** SnakeYAML's complaints in plain sentences. */
final class Syntax {
  private static final String RULE = "syntax";

  /** Which complaint, where to point, and what to say. */
  private record Saying(String context, String problem, At at, String rule, String sentence) {
    boolean fits(MarkedYAMLException e) {
      return has(e.getContext(), context) && has(e.getProblem(), problem);
    }

    private static boolean has(@Nullable String text, String part) {
      return part.isEmpty() || text != null && text.contains(part);
    }
  }

  private enum At {
    PROBLEM,
    CONTEXT
  }

  /** Read from the top: the first that fits is said. {@code %s} is the character at the place. */
  private static final List<Saying> SAYINGS =
      List.of(
          problem("", "(TAB)", "a tab stands here; write spaces instead"),
          problem("", "cannot start any token", "a text cannot begin with %s; put it in quotes"),
          problem(
              "",
              "mapping values are not allowed",
              "\":\" is not expected here; a text with \": \" in it needs quotes around it, and a"
                  + " key begins its own line, as far in as its neighbours"),
          context(
              "simple key",
              "could not find expected ':'",
              "this is neither a key nor a text that goes on; a key needs \": \" after it, and a"
                  + " text that goes on is indented further than its key"),
          problem(
              "",
              "sequence entries are not allowed",
              "a list item cannot begin here; begin the list on a line of its own below its key"),
          problem("", "mapping keys are not allowed", "\"? \" is not expected here"),
          problem(
              "block scalar",
              "",
              "after \">\" or \"|\" only \"-\" or \"+\" may stand, and the text begins on the next"
                  + " line"),
          context(
              "quoted scalar",
              "unexpected end of stream",
              "the quote that opens here is never closed"),
          context(
              "quoted scalar", "document separator", "the quote that opens here is never closed"),
          problem(
              "double-quoted scalar",
              "",
              "this is no escape; write \"\\\\\" for a backslash, or use single quotes"),
          new Saying(
              "anchor",
              "",
              At.CONTEXT,
              "anchor-or-alias",
              "a text that begins with %s needs quotes around it"),
          new Saying(
              "alias",
              "",
              At.CONTEXT,
              "anchor-or-alias",
              "a text that begins with %s needs quotes around it"),
          new Saying(
              "tag", "", At.CONTEXT, "tag", "a text that begins with %s needs quotes around it"),
          problem("", "undefined tag handle", "a text that begins with \"!\" needs quotes"),
          problem("directive", "", "a line cannot begin with \"%%\" here"),
          problem("", "incompatible YAML document", "this version of YAML is not read here"),
          problem("", "duplicate YAML directive", "this line is already there"),
          context(
              "flow sequence",
              "",
              "the list that opens here is not closed where it should be; it needs a comma between"
                  + " its items and \"]\" at its end"),
          context(
              "flow mapping",
              "",
              "what opens here with \"{\" is not closed where it should be; it needs a comma"
                  + " between its parts and \"}\" at its end"),
          problem(
              "block",
              "'-'",
              "a list item stands among keys; indent it further, or give it a key of its own"),
          problem(
              "block mapping",
              "",
              "this does not fit what stands above; it is indented differently from its"
                  + " neighbours, or a quote or bracket before it closed too early"),
          problem(
              "block collection",
              "",
              "this does not fit the list above; indent it as far as the other items, and begin"
                  + " it with \"- \""),
          problem("", "<document start>", "nothing more can follow here; check the indentation"),
          problem("", "expected the node content", "a value is expected here, not %s"));

  private Syntax() {}

  private static Saying problem(String context, String problem, String sentence) {
    return new Saying(context, problem, At.PROBLEM, RULE, sentence);
  }

  private static Saying context(String context, String problem, String sentence) {
    return new Saying(context, problem, At.CONTEXT, RULE, sentence);
  }

  static void explain(MarkedYAMLException problem, Source source, Diagnostics diagnostics) {
    Saying saying =
        SAYINGS.stream()
            .filter(one -> one.fits(problem))
            .findFirst()
            .orElseGet(() -> problem("", "", "the text cannot be understood from here on"));
    Mark context = problem.getContextMark();
    Mark mark = saying.at() == At.CONTEXT && context != null ? context : problem.getProblemMark();
    String here = mark == null ? "" : Quoted.of(source.at(mark));
    diagnostics.error(source.span(mark, 1), saying.rule(), () -> saying.sentence().formatted(here));
  }
}
