package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.may;
import static vizavi.scenario.shape.Field.must;

import java.util.List;
import java.util.Set;
import vizavi.scenario.shape.Shape.Blank;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Hashes;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.text.Message;

/**
 * The file of a translation: the texts of a scenario in its own shape. Which of them there must be
 * is for the source to say, so nearly nothing is required here, and a text may still be empty.
 */
public final class Translated {
  private static final Shape TEXT = new Blank();
  private static final Shape SAYS = new Either(TEXT, new Many(new Speech(TEXT, false), 1, false));

  private Translated() {}

  /** The shape of a whole file. */
  public static Fields file() {
    Fields source = Language.scenario(List.of());
    return new Fields(
        List.of(
            Language.version(),
            must(
                "language",
                new OneOf(Language.LANGUAGES),
                Message.of(
                    "help.language-of-translation",
                    "The language of this translation, as in the file's name.")),
            may("title", TEXT, meant(source, "title")),
            may("role", TEXT, meant(source, "role")),
            may("briefing", TEXT, meant(source, "briefing")),
            may("client", person(), meant(source, "client")),
            may(
                "others",
                byId("person", person()),
                Message.of("help.others-by-id", "Other people who speak, by id.")),
            may(
                "visits",
                byId("title", TEXT),
                Message.of("help.visit-titles", "Titles of visits, by id.")),
            may("scenes", byId("scene", scene()), meant(source, "scenes")),
            may("endings", byId("ending", ending()), meant(source, "endings")),
            may(
                "allows",
                new Many(Language.allowance(), 1, false),
                Message.of(
                    "help.allows-in-language",
                    "Warnings about this language that may stand, and why.")),
            may(
                "translated-from",
                new Hashes(),
                Message.of(
                    "help.translated-from",
                    "Which texts of the source were translated; written by \"./vizavi"
                        + " translate-status --confirm\", never by hand."))));
  }

  private static ById byId(String what, Shape value) {
    return new ById(what, value, 0, Set.of());
  }

  /** What a key means here as in the source. */
  private static Message meant(Fields source, String key) {
    return source.field(key).orElseThrow().meaning();
  }

  private static Field says() {
    return may(
        "says",
        SAYS,
        Message.of(
            "help.lines-of-source", "The source's lines, in its order, said by the same people."));
  }

  private static Fields person() {
    Fields source = Background.other();
    return new Fields(
        List.of(
            may("name", TEXT, meant(source, "name")), may("about", TEXT, meant(source, "about"))));
  }

  private static Fields scene() {
    Fields source = Talk.scene(List.of());
    return new Fields(
        List.of(
            says(),
            may("asks-again", Talk.ASKS_AGAIN, meant(source, "asks-again")),
            may("replies", byId("reply", reply()), meant(source, "replies"))));
  }

  private static Fields reply() {
    Fields source = Talk.reply(List.of());
    return new Fields(
        List.of(
            may("words", TEXT, meant(source, "words")),
            may(
                "hears",
                Talk.HEARS,
                Message.of(
                    "help.hears-in-language",
                    "Other wordings of the same in this language, if typed.")),
            may("because", TEXT, meant(source, "because")),
            may("better", TEXT, meant(source, "better")),
            may(
                "reason",
                TEXT,
                Message.of("help.reason-of-source", "The reason of the source's own \"score\"."))));
  }

  private static Fields ending() {
    Fields source = Talk.ending();
    return new Fields(List.of(says(), may("lesson", TEXT, meant(source, "lesson"))));
  }
}
