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
      case Flag flag -> plain(List.of("true", "false"), "true or false");
      case Whole(int from, int to) when to - from < FEW ->
          plain(IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList(), "number");
      case Name name -> named(name);
      case Question question -> new ConditionHelp(names, meanings).after(typed);
      case Word word -> plain(of.parent().map(names::words).orElse(List.of()), "word");
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
              .map(visit -> Suggestion.word(visit.name(), "visit", visit.value()))
              .toList();
      case "a move" -> moves(name.known());
      default -> plain(name.known(), name.of().replaceFirst("^an? ", ""));
    };
  }

  private Stream<Suggestion> scenes() {
    return names.all("scenes").stream().map(scene -> target(scene, "scene"));
  }

  private Stream<Suggestion> endings() {
    return names.all("endings").stream().map(ending -> target(ending, "ending"));
  }

  private Suggestion target(Twig target, String note) {
    return Suggestion.word(target.name(), note, meanings.target(target.name()).orElse(""));
  }

  private static List<Suggestion> moves(List<String> moves) {
    return moves.stream()
        .map(move -> Suggestion.word(move, "move", Meanings.move(move).orElse("")))
        .toList();
  }

  private static List<Suggestion> words(List<String> words, Twig of) {
    return plain(words, of.isItem() ? of.parent().map(Twig::name).orElse("") : of.name());
  }

  private static List<Suggestion> plain(List<String> words, String note) {
    Function<String, Suggestion> suggestion = word -> Suggestion.word(word, note, "");
    return words.stream().map(suggestion).toList();
  }

  private List<Suggestion> amounts(String fact) {
    List<Suggestion> amounts = new ArrayList<>();
    names
        .one("facts", fact)
        .ifPresent(
            known -> {
              amounts.addAll(plain(names.words(known), "word of " + fact));
              if (names.isFlag(known)) {
                amounts.addAll(plain(List.of("true", "false"), "true or false"));
              }
            });
    return amounts;
  }
}
