package vizavi.scenario.assist;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.scenario.shape.Shape;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.Question;
import vizavi.text.Message;

/** What the word under a point is, and what it stands for. */
record Hovers(Shapes shapes) {
  private static final Set<String> COUNTED = Set.of("patience", "trust", "turn");

  /** A word of a line with what it is. */
  private record Word(String text, Spot from, Place place) {}

  Optional<Hover> of(String text, Spot at) {
    return word(text, at).flatMap(word -> hover(word, Names.in(Skimmer.tree(text))));
  }

  /** What a source says where a translation has this key. */
  static Optional<Hover> original(Original source, String text, Spot at) {
    return word(text, at)
        .filter(Hovers::isKey)
        .flatMap(
            word ->
                source
                    .at(word.place().at().way())
                    .map(part -> hover(word, Message.written(quoted(part)))));
  }

  private static String quoted(Original part) {
    return part.words().lines().map("«%s»"::formatted).collect(Collectors.joining("\n"));
  }

  Optional<Spot> definition(String text, Spot at) {
    Names names = Names.in(Skimmer.tree(text));
    return word(text, at)
        .flatMap(word -> defined(word, names))
        .map(twig -> new Spot(twig.line(), twig.column()));
  }

  private static Optional<Word> word(String text, Spot at) {
    String before = at.before(text);
    int from = before.length();
    while (from > 0 && letter(text.charAt(from - 1))) {
      from--;
    }
    int to = before.length();
    while (to < text.length() && letter(text.charAt(to))) {
      to++;
    }
    if (from == to) {
      return Optional.empty();
    }
    boolean colon = to < text.length() && text.charAt(to) == ':';
    String word = text.substring(from, to);
    int column = at.column() - before.codePointCount(from, before.length());
    Place place = Skimmer.end(text.substring(0, colon ? to + 1 : to));
    return Optional.of(new Word(word, new Spot(at.line(), Math.max(1, column)), place));
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.';
  }

  private Optional<Hover> hover(Word word, Names names) {
    return meaning(word, new Meanings(names)).map(meaning -> hover(word, meaning));
  }

  private static Hover hover(Word word, Message meaning) {
    return new Hover(word.from(), word.text().length(), word.text(), meaning);
  }

  private static boolean isKey(Word word) {
    return word.place().kind() == Place.Kind.VALUE
        && word.place().typed().isEmpty()
        && word.place().at().name().equals(word.text());
  }

  private Optional<Message> meaning(Word word, Meanings meanings) {
    if (isKey(word)) {
      return key(word, meanings);
    }
    return shapes.of(word.place().at()).flatMap(shape -> value(shape, word, meanings));
  }

  private Optional<Message> key(Word word, Meanings meanings) {
    Twig key = word.place().at();
    Optional<Shape> around = key.parent().flatMap(shapes::of);
    if (around.orElse(null) instanceof ById byId) {
      return switch (byId.what()) {
        case "change", "fact" -> meanings.fact(word.text());
        case "scene", "ending" -> meanings.target(word.text());
        default -> Optional.empty();
      };
    }
    return shapes.field(key).map(Meanings::field);
  }

  private static Optional<Message> value(Shape shape, Word word, Meanings meanings) {
    return switch (shape) {
      case Either either ->
          word.place().kind() == Place.Kind.ITEM_BETWEEN_BRACKETS
              ? value(either.list(), word, meanings)
              : value(either.single(), word, meanings);
      case Many many -> value(many.item(), word, meanings);
      case Question question -> meanings.fact(word.text()).or(() -> meanings.reply(word.text()));
      case Name name when name.of().equals("a move") -> Meanings.move(word.text());
      case Name name when name.of().equals("a visit") ->
          meanings.names().one("visits", word.text()).map(Twig::value).map(Message::written);
      case Name name when name.of().equals("a rule") ->
          name.known().contains(word.text())
              ? Optional.of(
                  Message.of(
                      "help.rule", "A rule. Its page is docs/diagnostics/{0}.md.", word.text()))
              : Optional.empty();
      case Name name -> meanings.target(word.text());
      default -> Optional.empty();
    };
  }

  private Optional<Twig> defined(Word word, Names names) {
    Optional<Shape> shape = shapes.of(word.place().at());
    boolean asked = shape.filter(Question.class::isInstance).isPresent();
    boolean changed =
        isKey(word)
            && word.place().at().parent().flatMap(shapes::of).orElse(null) instanceof ById byId
            && byId.what().equals("change");
    if (asked && word.text().contains(".")) {
      return names.reply(word.text());
    }
    if (asked || changed) {
      return COUNTED.contains(word.text())
          ? names.root().at("client", word.text())
          : names.one("facts", word.text());
    }
    return meaning(word, new Meanings(names)).isEmpty()
        ? Optional.empty()
        : names.target(word.text()).or(() -> names.one("visits", word.text()));
  }
}
