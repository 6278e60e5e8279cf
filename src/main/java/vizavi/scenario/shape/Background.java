package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.must;
import static vizavi.scenario.shape.Language.PER_CENT;
import static vizavi.scenario.shape.Language.TARGET;
import static vizavi.scenario.shape.Language.TEXT;
import static vizavi.scenario.shape.Language.WHEN;

import java.util.ArrayList;
import java.util.List;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scenario.shape.Shape.Word;
import vizavi.text.Message;

/** The parts of a scenario around its scenes: people, facts, and rules for every scene. */
final class Background {
  private static final int FAR = 1_000_000;

  private Background() {}

  static Fields client() {
    List<Field> fields = new ArrayList<>(other().fields());
    fields.add(
        must(
            "patience",
            PER_CENT,
            Message.of("help.patience-at-start", "How patient the client is at the start.")));
    fields.add(
        must(
            "trust",
            PER_CENT,
            Message.of("help.trust-at-start", "How far the client trusts the firm at the start.")));
    return new Fields(List.copyOf(fields));
  }

  static Fields other() {
    return new Fields(
        List.of(
            must("name", TEXT, Message.of("help.name", "As the trainee reads it.")),
            must("about", TEXT, Message.of("help.about", "A sentence or two for the briefing.")),
            must(
                "portrait",
                new OneOf(Language.PORTRAITS),
                Message.of("help.portrait", "The face on the page."))));
  }

  static Kinds fact() {
    Shape number = new Whole(-FAR, FAR);
    Shape word = new Word(Language.RESERVED);
    return new Kinds(
        List.of(
            new Fields(
                List.of(
                    must(
                        "one-of",
                        new Many(word, 2, true),
                        Message.of("help.one-of", "The words it can be.")),
                    must(
                        "start",
                        word,
                        Message.of("help.word-at-start", "The word at the start.")))),
            new Fields(
                List.of(
                    must("from", number, Message.of("help.lowest", "The lowest value.")),
                    must("to", number, Message.of("help.highest", "The highest value.")),
                    must(
                        "start",
                        number,
                        Message.of("help.value-at-start", "The value at the start.")))),
            new Fields(
                List.of(
                    must(
                        "start",
                        new Flag(),
                        Message.of("help.true-at-start", "Whether it is true at the start."))))));
  }

  static Fields turnLimit() {
    return new Fields(
        List.of(
            must(
                "turns",
                new Whole(1, 200),
                Message.of("help.turns", "How many replies may be given.")),
            must(
                "leads-to",
                new Name("an ending", List.of()),
                Message.of("help.turns-used-up", "The ending when the turns are used up."))));
  }

  static Fields trigger() {
    return new Fields(
        List.of(
            must(
                "when",
                WHEN,
                Message.of(
                    "help.fires-when", "It fires as soon as this holds, once in an attempt.")),
            must(
                "leads-to",
                TARGET,
                Message.of("help.fires-to", "The scene or ending it leads to."))));
  }
}
