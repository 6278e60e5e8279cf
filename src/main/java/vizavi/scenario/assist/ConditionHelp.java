package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vizavi.text.Message;

/** What could come next in a condition. */
record ConditionHelp(Names names, Meanings meanings) {
  private static final Pattern SAID = Pattern.compile("(^|\\W)said\\s+[a-z0-9.-]*$");
  private static final Pattern EQUALS = Pattern.compile("([a-z][a-z0-9-]*)\\s*!?=\\s*[a-z0-9-]*$");
  private static final Pattern MEASURED = Pattern.compile("[<>=]\\s*[a-z0-9-]*$");
  private static final Pattern OPERAND =
      Pattern.compile("(^|\\(|\\band|\\bor|\\bnot)\\s*[a-z0-9-]*$");

  List<Suggestion> after(String typed) {
    if (SAID.matcher(typed).find()) {
      return replies();
    }
    Matcher equals = EQUALS.matcher(typed);
    if (equals.find()) {
      return words(equals.group(1));
    }
    if (MEASURED.matcher(typed).find()) {
      return List.of();
    }
    return OPERAND.matcher(typed).find() ? operands() : joints();
  }

  private List<Suggestion> replies() {
    List<Suggestion> replies = new ArrayList<>();
    for (Twig scene : names.all("scenes")) {
      names
          .replies(scene)
          .map(reply -> scene.name() + "." + reply.name())
          .map(
              name ->
                  Suggestion.word(
                      name, Notes.REPLY, meanings.reply(name).orElse(Message.written(""))))
          .forEach(replies::add);
    }
    return replies;
  }

  private List<Suggestion> words(String fact) {
    return names.one("facts", fact).map(names::words).orElse(List.of()).stream()
        .map(word -> Suggestion.word(word, Notes.wordOf(fact)))
        .toList();
  }

  private List<Suggestion> operands() {
    List<Suggestion> operands = new ArrayList<>();
    for (String counted : List.of("trust", "patience")) {
      operands.add(
          Suggestion.word(counted, Message.of("help.note-client", "client"), about(counted)));
    }
    for (Twig fact : names.all("facts")) {
      operands.add(Suggestion.word(fact.name(), Notes.FACT, about(fact.name())));
    }
    operands.add(
        Suggestion.word("turn", Message.of("help.note-counted", "counted"), about("turn")));
    operands.add(
        new Suggestion(
            "said",
            "said ",
            Message.of("help.note-asks", "asks"),
            Message.of("help.said", "Holds if that reply was given: said scene.reply")));
    operands.add(
        new Suggestion(
            "not", "not ", Notes.JOINS, Message.of("help.not", "Holds if what follows does not.")));
    return operands;
  }

  private Message about(String counted) {
    return meanings.fact(counted).orElse(Message.written(""));
  }

  private static List<Suggestion> joints() {
    return List.of(
        new Suggestion(
            "and", "and ", Notes.JOINS, Message.of("help.and", "Holds if both sides hold.")),
        new Suggestion(
            "or", "or ", Notes.JOINS, Message.of("help.or", "Holds if one side holds.")));
  }
}
