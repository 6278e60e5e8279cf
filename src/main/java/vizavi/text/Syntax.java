package vizavi.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** SnakeYAML's complaints in plain sentences. */
final class Syntax {
  private static final String RULE = "syntax";

  private static final Message NEVER_CLOSED =
      Message.of("syntax.quote", "the quote that opens here is never closed");
  private static final Message NEEDS_QUOTES =
      Message.of("syntax.needs-quotes", "a text that begins with {0} needs quotes around it");
  private static final Message UNCLEAR =
      Message.of("syntax", "the text cannot be understood from here on");

  /** Which complaint, where to point, and what to say. */
  private record Saying(String context, String problem, At at, String rule, Message sentence) {
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

  /**
   * Read from the top: the first that fits is said. <code>{0}</code> is the character at the place.
   */
  private static final List<Saying> SAYINGS =
      List.of(
          problem("", "(TAB)", Message.of("syntax.tab", "a tab stands here; write spaces instead")),
          problem(
              "",
              "cannot start any token",
              Message.of("syntax.beginning", "a text cannot begin with {0}; put it in quotes")),
          problem(
              "",
              "mapping values are not allowed",
              Message.of(
                  "syntax.colon",
                  "\":\" is not expected here; a text with \": \" in it needs quotes around it, and a"
                      + " key begins its own line, as far in as its neighbours")),
          context(
              "simple key",
              "could not find expected ':'",
              Message.of(
                  "syntax.neither",
                  "this is neither a key nor a text that goes on; a key needs \": \" after it, and a"
                      + " text that goes on is indented further than its key")),
          problem(
              "",
              "sequence entries are not allowed",
              Message.of(
                  "syntax.item",
                  "a list item cannot begin here; begin the list on a line of its own below its"
                      + " key")),
          problem(
              "",
              "mapping keys are not allowed",
              Message.of("syntax.question-mark", "\"? \" is not expected here")),
          problem(
              "block scalar",
              "",
              Message.of(
                  "syntax.block",
                  "after \">\" or \"|\" only \"-\" or \"+\" may stand, and the text begins on the next"
                      + " line")),
          context("quoted scalar", "unexpected end of stream", NEVER_CLOSED),
          context("quoted scalar", "document separator", NEVER_CLOSED),
          problem(
              "double-quoted scalar",
              "",
              Message.of(
                  "syntax.escape",
                  "this is no escape; write \"\\\\\" for a backslash, or use single quotes")),
          new Saying("anchor", "", At.CONTEXT, "anchor-or-alias", NEEDS_QUOTES),
          new Saying("alias", "", At.CONTEXT, "anchor-or-alias", NEEDS_QUOTES),
          new Saying("tag", "", At.CONTEXT, "tag", NEEDS_QUOTES),
          problem(
              "",
              "undefined tag handle",
              Message.of("syntax.exclamation-mark", "a text that begins with \"!\" needs quotes")),
          problem(
              "directive", "", Message.of("syntax.percent", "a line cannot begin with \"%\" here")),
          problem(
              "",
              "incompatible YAML document",
              Message.of("syntax.version", "this version of YAML is not read here")),
          problem(
              "",
              "duplicate YAML directive",
              Message.of("syntax.twice", "this line is already there")),
          context(
              "flow sequence",
              "",
              Message.of(
                  "syntax.open-list",
                  "the list that opens here is not closed where it should be; it needs a comma"
                      + " between its items and \"]\" at its end")),
          context(
              "flow mapping",
              "",
              Message.of(
                  "syntax.open-keys",
                  "what opens here with {1} is not closed where it should be; it needs a comma"
                      + " between its parts and {2} at its end")),
          problem(
              "block",
              "'-'",
              Message.of(
                  "syntax.item-among-keys",
                  "a list item stands among keys; indent it further, or give it a key of its own")),
          problem(
              "block mapping",
              "",
              Message.of(
                  "syntax.indented",
                  "this does not fit what stands above; it is indented differently from its"
                      + " neighbours, or a quote or bracket before it closed too early")),
          problem(
              "block collection",
              "",
              Message.of(
                  "syntax.indented-item",
                  "this does not fit the list above; indent it as far as the other items, and begin"
                      + " it with \"- \"")),
          problem(
              "",
              "<document start>",
              Message.of(
                  "syntax.nothing-more", "nothing more can follow here; check the indentation")),
          problem(
              "",
              "expected the node content",
              Message.of("syntax.value", "a value is expected here, not {0}")));

  private Syntax() {}

  private static Saying problem(String context, String problem, Message sentence) {
    return new Saying(context, problem, At.PROBLEM, RULE, sentence);
  }

  private static Saying context(String context, String problem, Message sentence) {
    return new Saying(context, problem, At.CONTEXT, RULE, sentence);
  }

  static void explain(MarkedYAMLException problem, Source source, Diagnostics diagnostics) {
    Saying saying =
        SAYINGS.stream()
            .filter(one -> one.fits(problem))
            .findFirst()
            .orElseGet(() -> problem("", "", UNCLEAR));
    Mark context = problem.getContextMark();
    Mark mark = saying.at() == At.CONTEXT && context != null ? context : problem.getProblemMark();
    String here = mark == null ? "" : Quoted.of(source.at(mark));
    diagnostics.error(
        source.span(mark, 1), saying.rule(), () -> saying.sentence().with(here, "\"{\"", "\"}\""));
  }
}
