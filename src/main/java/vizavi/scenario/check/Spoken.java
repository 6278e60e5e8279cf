package vizavi.scenario.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vizavi.scenario.Line;
import vizavi.scenario.Scenario;
import vizavi.text.Message;
import vizavi.text.Span;

/**
 * A text the trainee reads in the conversation.
 *
 * @param what what it is, as the subject of a sentence
 * @param place where it stands
 */
record Spoken(Message what, String text, Span place) {

  /** The words of every reply. */
  static Stream<Spoken> replies(Draft draft) {
    return draft.scenario().scenes().values().stream()
        .flatMap(
            scene ->
                scene.replies().values().stream()
                    .map(
                        reply ->
                            new Spoken(
                                Message.of("part.the-reply", "the reply \"{0}\"", reply.id()),
                                reply.words(),
                                draft
                                    .places()
                                    .of("scenes", scene.id(), "replies", reply.id(), "words"))));
  }

  /** What people and the narrator say, scene by scene and in the endings. */
  static Stream<Spoken> lines(Draft draft, Predicate<Line> wanted) {
    Scenario scenario = draft.scenario();
    return Stream.concat(
        scenario.scenes().values().stream()
            .flatMap(scene -> lines(draft, "scenes", scene.id(), scene.says(), wanted)),
        scenario.endings().values().stream()
            .flatMap(ending -> lines(draft, "endings", ending.id(), ending.says(), wanted)));
  }

  private static Stream<Spoken> lines(
      Draft draft, String kind, String id, List<Line> says, Predicate<Line> wanted) {
    return IntStream.range(0, says.size())
        .filter(line -> wanted.test(says.get(line)))
        .mapToObj(
            line ->
                new Spoken(
                    what(says.get(line)),
                    says.get(line).text(),
                    draft.places().of(kind, id, "says", Integer.toString(line))));
  }

  private static Message what(Line line) {
    return switch (line.speaker()) {
      case Line.CLIENT -> Message.of("part.line-of-client", "this line of the client");
      case Line.NARRATOR -> Message.of("part.line-of-narrator", "this line of the narrator");
      default -> Message.of("part.line-of", "this line of {0}", line.speaker());
    };
  }
}
