package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.may;
import static vizavi.scenario.shape.Field.must;

import java.util.ArrayList;
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
import vizavi.scenario.shape.Shape.Whole;
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
    return new Fields(
        List.of(
            must(
                "vizavi",
                new Whole(1, 1),
                Message.of("help.version", "The version of the scenario language.")),
            must(
                "language",
                new OneOf(Language.LANGUAGES),
                Message.of(
                    "help.language-of-translation",
                    "The language of this translation, as in the file's name.")),
            may("title", TEXT, Message.of("help.title", "Shown on the scenario's card.")),
            may("role", TEXT, Message.of("help.role", "Who the trainee is, in one sentence.")),
            may(
                "briefing",
                TEXT,
                Message.of("help.briefing", "What the trainee knows before the first word.")),
            may("client", person(), Message.of("help.client", "The person facing the trainee.")),
            may(
                "others",
                byId("person", person()),
                Message.of("help.others-by-id", "Other people who speak, by id.")),
            may(
                "visits",
                byId("title", TEXT),
                Message.of("help.visit-titles", "Titles of visits, by id.")),
            may(
                "scenes",
                byId("scene", scene()),
                Message.of("help.scenes", "The conversation, by id.")),
            may(
                "endings",
                byId("ending", ending()),
                Message.of("help.endings", "Where it stops, by id.")),
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

  private static Fields person() {
    return new Fields(
        List.of(
            may("name", TEXT, Message.of("help.name", "As the trainee reads it.")),
            may("about", TEXT, Message.of("help.about", "A sentence or two for the briefing."))));
  }

  private static Fields scene() {
    return new Fields(
        List.of(
            may(
                "says",
                SAYS,
                Message.of(
                    "help.lines-of-source",
                    "The source's lines, in its order, said by the same people.")),
            may(
                "asks-again",
                Talk.ASKS_AGAIN,
                Message.of(
                    "help.asks-again", "What the client says to typed words that are unclear.")),
            may(
                "replies",
                byId("reply", reply()),
                Message.of("help.replies", "What the trainee may say, by id."))));
  }

  private static Fields reply() {
    List<Field> fields = new ArrayList<>();
    fields.add(may("words", TEXT, Message.of("help.words", "What the trainee says.")));
    fields.add(
        may(
            "hears",
            Talk.HEARS,
            Message.of(
                "help.hears-in-language",
                "Other wordings of the same in this language, if typed.")));
    fields.add(
        may(
            "because",
            TEXT,
            Message.of(
                "help.because", "For the debrief: why it earned or cost, quoting the words.")));
    fields.add(
        may("better", TEXT, Message.of("help.better", "For the debrief: a better wording.")));
    fields.add(
        may(
            "reason",
            TEXT,
            Message.of("help.reason-of-source", "The reason of the source's own \"score\".")));
    return new Fields(List.copyOf(fields));
  }

  private static Fields ending() {
    return new Fields(
        List.of(
            may(
                "says",
                SAYS,
                Message.of(
                    "help.lines-of-source",
                    "The source's lines, in its order, said by the same people.")),
            may("lesson", TEXT, Message.of("help.lesson", "The lesson the debrief closes with."))));
  }
}
