package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vizavi.scenario.shape.Shape;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scenario.shape.Shape.Word;
import vizavi.text.Message;

/** The values that could stand in a place. */
record Values(Names names, Meanings meanings) {
  private static final int FEW = 5;

  /**
   * @param of what the value is of
   * @param typed what is written of it
   */
  List<Suggestion> of(Shape shape, Twig of, String typed) {
    return switch (shape) {
      case OneOf(List<String> words) -> words(words, of);
      case Flag flag -> plain(List.of("true", "false"), Notes.YES_OR_NO);
      case Whole(int from, int to) when to - from < FEW ->
          plain(
              IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList(),
              Message.of("help.note-number", "number"));
      case Name name -> named(name);
      case Question question -> new ConditionHelp(names, meanings).after(typed);
      case Word word ->
          plain(
              of.parent().map(names::words).orElse(List.of()),
              Message.of("help.note-word", "word"));
      case Amount amount -> amounts(of.name());
      case Either either -> of(either.single(), of, typed);
      default -> List.of();
    };
  }

  private List<Suggestion> named(Name name) {
    return switch (name.of()) {
      case "a scene or an ending" -> Stream.concat(scenes(), endings()).toList();
      case "a scene" -> scenes().toList();
      case "an ending" -> endings().toList();
      case "a visit" ->
          names.all("visits").stream()
              .map(
                  visit ->
                      Suggestion.word(visit.name(), Notes.VISIT, Message.written(visit.value())))
              .toList();
      case "a move" -> moves(name.known());
      case "a rule" -> plain(name.known(), Message.of("help.note-rule", "rule"));
      default -> List.of();
    };
  }

  private Stream<Suggestion> scenes() {
    return names.all("scenes").stream().map(scene -> target(scene, Notes.SCENE));
  }

  private Stream<Suggestion> endings() {
    return names.all("endings").stream().map(ending -> target(ending, Notes.ENDING));
  }

  private Suggestion target(Twig target, Message note) {
    return Suggestion.word(
        target.name(), note, meanings.target(target.name()).orElse(Message.written("")));
  }

  private static List<Suggestion> moves(List<String> moves) {
    return moves.stream()
        .map(
            move ->
                Suggestion.word(
                    move,
                    Message.of("help.note-move", "move"),
                    Meanings.move(move).orElse(Message.written(""))))
        .toList();
  }

  private static List<Suggestion> words(List<String> words, Twig of) {
    String key = of.isItem() ? of.parent().map(Twig::name).orElse("") : of.name();
    return plain(words, Message.written(key));
  }

  private static List<Suggestion> plain(List<String> words, Message note) {
    Function<String, Suggestion> suggestion = word -> Suggestion.word(word, note);
    return words.stream().map(suggestion).toList();
  }

  private List<Suggestion> amounts(String fact) {
    List<Suggestion> amounts = new ArrayList<>();
    names
        .one("facts", fact)
        .ifPresent(
            known -> {
              amounts.addAll(plain(names.words(known), Notes.wordOf(fact)));
              if (names.isFlag(known)) {
                amounts.addAll(plain(List.of("true", "false"), Notes.YES_OR_NO));
              }
            });
    return amounts;
  }
}
