package vizavi.scenario.shape;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vizavi.scenario.Scenario;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.Blank;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Text;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scenario.shape.Shape.Word;
import vizavi.text.Broken;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;

/** Holds single values against the language. */
final class ScalarFit {
  private static final String WRONG = "wrong-type";
  private static final Pattern WHOLE = Pattern.compile("[+-]?(0|[1-9][0-9]*)");

  private final Diagnostics diagnostics;

  ScalarFit(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the shape is a single value. */
  static boolean takes(Shape shape) {
    return switch (shape) {
      case Text t -> true;
      case Blank b -> true;
      case Question q -> true;
      case Whole w -> true;
      case Flag f -> true;
      case OneOf o -> true;
      case Word w -> true;
      case Name n -> true;
      case Amount a -> true;
      default -> false;
    };
  }

  Node fit(Shape shape, Scalar scalar, Object thing) {
    if (shape instanceof Blank) {
      return scalar;
    }
    if (scalar.nothing() || scalar.value().isBlank()) {
      return refuse(scalar, WRONG, Found.otherwise(thing, shape, Found.NOTHING));
    }
    return switch (shape) {
      case Whole whole -> whole(whole, scalar, thing);
      case Flag flag -> flag(flag, scalar, thing);
      case OneOf words -> oneOf(words, scalar, thing);
      case Word word -> word(word, scalar);
      default -> scalar;
    };
  }

  private Node whole(Whole shape, Scalar scalar, Object thing) {
    String text = scalar.value();
    if (!WHOLE.matcher(text).matches() || !scalar.plain()) {
      var wrong = Found.otherwise(thing, shape, shown(scalar));
      return refuse(scalar, WRONG, scalar.plain() ? wrong : takeTheQuotesAway(wrong));
    }
    return text.length() < 10 && within(shape, Integer.parseInt(text))
        ? scalar
        : refuse(scalar, "value-out-of-range", Found.otherwise(thing, shape, text));
  }

  private static boolean within(Whole shape, int value) {
    return value >= shape.from() && value <= shape.to();
  }

  private Node flag(Flag shape, Scalar scalar, Object thing) {
    boolean fits = scalar.value().equals("true") || scalar.value().equals("false");
    if (fits && scalar.plain()) {
      return scalar;
    }
    var wrong = Found.otherwise(thing, shape, shown(scalar));
    return refuse(scalar, WRONG, fits ? takeTheQuotesAway(wrong) : wrong);
  }

  private Node oneOf(OneOf shape, Scalar scalar, Object thing) {
    return shape.words().contains(scalar.value())
        ? scalar
        : refuse(
            scalar,
            "value-out-of-range",
            Nearest.hint(
                Found.otherwise(thing, shape, shown(scalar)), scalar.value(), shape.words()));
  }

  private Node word(Word shape, Scalar scalar) {
    checkId(scalar, shape.reserved());
    return scalar;
  }

  /** Complains about an id that breaks the rules for ids; it is kept, so that names still meet. */
  void id(Scalar key, ById shape) {
    checkId(key, shape.reserved());
  }

  private void checkId(Scalar key, Set<String> reserved) {
    if (!Scenario.ID.matcher(key.value()).matches()) {
      diagnostics.error(key.place(), "bad-id", () -> badId(key.value()));
    } else if (reserved.contains(key.value())) {
      diagnostics.error(
          key.place(),
          "bad-id",
          () ->
              Message.of(
                  "bad-id.reserved",
                  "{0} has a meaning of its own here; choose another id",
                  Quoted.of(key.value())));
    }
  }

  private static Message badId(String text) {
    var said =
        Message.of(
            "bad-id",
            "{0} is no id: an id has small Latin letters, digits and hyphens, begins with a letter"
                + " and has at most 40 characters",
            Quoted.of(text));
    String mended =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return Scenario.ID.matcher(mended).matches()
        ? Message.of("bad-id.mended", "{0}; \"{1}\" would do", said, mended)
        : said;
  }

  private Node refuse(Scalar scalar, String rule, Message message) {
    diagnostics.error(scalar.place(), rule, message);
    return new Broken(scalar.place());
  }

  private static Message takeTheQuotesAway(Message wrong) {
    return Message.of("wrong-type.quotes", "{0}; take the quotes away", wrong);
  }

  private static String shown(Scalar scalar) {
    return Quoted.of(scalar.value());
  }
}
