package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.may;
import static vizavi.scenario.shape.Field.must;
import static vizavi.scenario.shape.Language.TARGET;
import static vizavi.scenario.shape.Language.TEXT;
import static vizavi.scenario.shape.Language.WHEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vizavi.scenario.Outcome;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scoring.Skill;
import vizavi.text.Message;

/** The conversation: scenes, replies and endings. */
final class Talk {
  private static final Shape SAYS = new Either(TEXT, new Many(new Speech(TEXT, true), 1, false));
  static final Shape ASKS_AGAIN = new Either(TEXT, new Many(TEXT, 1, 2, true));
  static final Shape HEARS = new Many(TEXT, 1, 20, true);
  private static final Shape EFFECTS = new ById("change", new Amount(), 0, Set.of());
  private static final Shape LEADS_TO =
      new Either(
          TARGET,
          new Many(
              new Fields(
                  List.of(
                      may(
                          "when",
                          WHEN,
                          Message.of("help.way-when", "The line is taken only if this holds.")),
                      may(
                          "chance",
                          new Whole(1, 99),
                          Message.of(
                              "help.way-chance",
                              "How often the line is taken, in per cent; where missing, always.")),
                      must(
                          "to",
                          TARGET,
                          Message.of("help.way-to", "The scene or ending that comes next.")))),
              1,
              false));

  private Talk() {}

  static Fields scene(Collection<String> moves) {
    return new Fields(
        List.of(
            may(
                "visit",
                new Name("a visit", List.of()),
                Message.of("help.visit-of-scene", "The visit on which it takes place.")),
            may(
                "effects",
                EFFECTS,
                Message.of("help.effects-of-scene", "What changes as the scene opens.")),
            may(
                "own-words",
                new Flag(),
                Message.of("help.own-words", "Whether the trainee may type a reply here.")),
            may(
                "asks-again",
                ASKS_AGAIN,
                Message.of(
                    "help.asks-again", "What the client says to typed words that are unclear.")),
            may(
                "says",
                SAYS,
                Message.of("help.says", "What is said and seen before the trainee answers.")),
            may(
                "replies",
                new ById("reply", reply(moves), 0, Set.of()),
                Message.of("help.replies", "What the trainee may say, by id.")),
            may(
                "leads-to",
                LEADS_TO,
                Message.of("help.leads-to-of-scene", "What comes next where no reply says so."))));
  }

  static Fields reply(Collection<String> moves) {
    Shape move = new Name("a move", List.copyOf(moves));
    return new Fields(
        List.of(
            must("words", TEXT, Message.of("help.words", "What the trainee says.")),
            may(
                "hears",
                HEARS,
                Message.of("help.hears", "Other wordings of the same, for typed replies.")),
            may(
                "moves",
                new Many(move, 0, true),
                Message.of("help.moves", "What the words do, in the rubric's names.")),
            may(
                "effects",
                EFFECTS,
                Message.of("help.effects", "Changes to patience, trust and facts.")),
            may(
                "when",
                WHEN,
                Message.of("help.reply-when", "The reply is offered only if this holds.")),
            may(
                "leads-to",
                LEADS_TO,
                Message.of("help.leads-to", "What comes next; where missing, the scene's own.")),
            may(
                "because",
                TEXT,
                Message.of(
                    "help.because", "For the debrief: why it earned or cost, quoting the words.")),
            may("better", TEXT, Message.of("help.better", "For the debrief: a better wording.")),
            may(
                "score",
                score(),
                Message.of("help.score", "Levels that replace the rubric's for this reply.")),
            may(
                "critical",
                new Flag(),
                Message.of("help.critical", "Whether the attempt can't be passed after this."))));
  }

  private static Fields score() {
    List<Field> fields = new ArrayList<>();
    for (Skill skill : Skill.values()) {
      fields.add(
          may(
              skill.id(),
              new Whole(0, 4),
              Message.of(
                  "help.level-of-skill",
                  "The level of {0}.",
                  Message.name("skill." + skill.id(), skill.id()))));
    }
    fields.add(
        must(
            "reason",
            TEXT,
            Message.of("help.score-reason", "Why the rubric's level is not right here.")));
    return new Fields(List.copyOf(fields));
  }

  static Fields ending() {
    List<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::id).toList();
    return new Fields(
        List.of(
            must(
                "outcome",
                new OneOf(outcomes),
                Message.of("help.outcome", "How it ended for the firm and the client.")),
            must(
                "says",
                SAYS,
                Message.of("help.says-of-ending", "What is said and seen at the end.")),
            must(
                "lesson", TEXT, Message.of("help.lesson", "The lesson the debrief closes with."))));
  }
}
