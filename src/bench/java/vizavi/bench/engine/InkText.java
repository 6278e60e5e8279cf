package vizavi.bench.engine;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.bench.engine.Story.Choice;
import vizavi.bench.engine.Story.Knot;

/** A story as ink: the source a person would write, and what ink's compiler makes of it. */
final class InkText {
  private static final int VERSION = 21;

  /** Flags of a choice point: text in square brackets only; and a condition before it. */
  private static final int SHOWN = 4;

  private static final int SHOWN_IF = 5;

  private InkText() {}

  /** The source, character for character as the JavaScript generator writes it. */
  static String source(Story story) {
    var ink = new StringBuilder();
    Story.VARIABLES.forEach(name -> ink.append("VAR ").append(name).append(" = 0\n"));
    ink.append("-> ").append(story.knots().getFirst().id()).append("\n");
    for (var knot : story.knots()) {
      ink.append("\n== %s ==\n%s\n".formatted(knot.id(), knot.text()));
      knot.choices().forEach(choice -> source(ink, choice));
    }
    return ink.append(
            """

            == finish ==
            {
            - empathy + accuracy + policy >= %d: Outcome good.
            - empathy + accuracy + policy >= %d: Outcome fair.
            - else: Outcome poor.
            }
            -> END
            """
                .formatted(Story.GOOD, Story.FAIR))
        .toString();
  }

  private static void source(StringBuilder ink, Choice choice) {
    ink.append(
        "+ %s[%s]\n".formatted(choice.needsEmpathy() ? "{empathy >= 1} " : "", choice.text()));
    choice
        .effects()
        .forEach(
            (name, by) ->
                ink.append(
                    "  ~ %s = %s + %s\n".formatted(name, name, by < 0 ? "(" + by + ")" : by)));
    ink.append("  %s\n  -> %s\n".formatted(choice.feedback(), choice.to()));
  }

  /**
   * The compiled story, in ink's JSON runtime format. No visits are counted, because nothing asks
   * for them: this is the least work the runtime can have with the story.
   */
  static String compiled(Story story) {
    return """
        {"inkVersion":%d,"root":[[{"->":"%s"},["done",{"#n":"g-0"}],null],"done",{%s,%s,%s}],"listDefs":{}}"""
        .formatted(
            VERSION,
            story.knots().getFirst().id(),
            story.knots().stream().map(InkText::knot).collect(Collectors.joining(",")),
            finish(),
            variables());
  }

  private static String knot(Knot knot) {
    var points =
        knot.choices().stream()
            .map(
                choice ->
                    """
                    "ev","str","^%s","/str",%s"/ev",{"*":".^.%s","flg":%d}"""
                        .formatted(
                            choice.text(),
                            choice.needsEmpathy() ? "{\"VAR?\":\"empathy\"},1,\">=\"," : "",
                            label(choice),
                            choice.needsEmpathy() ? SHOWN_IF : SHOWN));
    var contents =
        knot.choices().stream()
            .map(choice -> "\"%s\":[\"\\n\",%s]".formatted(label(choice), content(choice)));
    return "\"%s\":[[\"^%s\",\"\\n\",%s,{%s}],null]"
        .formatted(
            knot.id(),
            knot.text(),
            points.collect(Collectors.joining(",")),
            contents.collect(Collectors.joining(",")));
  }

  private static String label(Choice choice) {
    return "c-" + choice.id().substring(1);
  }

  private static String content(Choice choice) {
    var changes =
        choice.effects().entrySet().stream()
            .map(
                change ->
                    """
                    "ev",{"VAR?":"%1$s"},%2$d,"+","/ev",{"VAR=":"%1$s","re":true}"""
                        .formatted(change.getKey(), change.getValue()));
    var rest = "\"^%s\",\"\\n\",{\"->\":\"%s\"},null".formatted(choice.feedback(), choice.to());
    return Stream.concat(changes, Stream.of(rest)).collect(Collectors.joining(","));
  }

  private static String finish() {
    return "\"finish\":[%s,%s,%s,\"nop\",\"\\n\",\"end\",null]"
        .formatted(
            branch(sumIsAtLeast(Story.GOOD), "good"),
            branch(sumIsAtLeast(Story.FAIR), "fair"),
            branch("", "poor"));
  }

  private static String sumIsAtLeast(int least) {
    return """
        "ev",{"VAR?":"empathy"},{"VAR?":"accuracy"},"+",{"VAR?":"policy"},"+",%d,">=","/ev","""
        .formatted(least);
  }

  private static String branch(String condition, String outcome) {
    return """
        [%s{"->":".^.b"%s},{"b":["^Outcome %s.","\\n",{"->":"finish.3"},null]}]"""
        .formatted(condition, condition.isEmpty() ? "" : ",\"c\":true", outcome);
  }

  private static String variables() {
    return "\"global decl\":[\"ev\",%s,\"/ev\",\"end\",null]"
        .formatted(
            Story.VARIABLES.stream()
                .map("0,{\"VAR=\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",")));
  }
}
