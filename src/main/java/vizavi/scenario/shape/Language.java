package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.may;
import static vizavi.scenario.shape.Field.must;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vizavi.scenario.Outcome;
import vizavi.scenario.check.Rules;
import vizavi.scenario.shape.Shape.Amount;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Either;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Flag;
import vizavi.scenario.shape.Shape.Kinds;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Speech;
import vizavi.scenario.shape.Shape.Text;
import vizavi.scenario.shape.Shape.Whole;
import vizavi.scenario.shape.Shape.Word;
import vizavi.scoring.Skill;
import vizavi.text.Message;

/** The scenario language, version 1. */
public final class Language {
  /** Words with a meaning of their own in conditions. */
  public static final Set<String> RESERVED =
      Set.of("patience", "trust", "turn", "and", "or", "not", "said", "true", "false");

  /** Portraits the page can draw. */
  public static final List<String> PORTRAITS =
      List.of(
          "older-man",
          "older-woman",
          "young-man",
          "young-woman",
          "businessman",
          "businesswoman",
          "grandmother",
          "grandfather",
          "bearded-man",
          "man-in-glasses",
          "woman-in-glasses",
          "curly-woman",
          "headscarf-woman",
          "turbaned-man",
          "student",
          "young-mother",
          "craftsman",
          "chef",
          "nurse",
          "official");

  /** Places the page can draw behind a conversation. */
  public static final List<String> BACKDROPS =
      List.of(
          "workshop",
          "studio",
          "office",
          "sales-office",
          "clinic",
          "restaurant",
          "meeting-room",
          "showroom",
          "building-site",
          "front-desk",
          "shop");

  /** Languages a scenario can be written in. */
  public static final List<String> LANGUAGES = List.of("en", "uk", "ru", "hu");

  private static final int FAR = 1_000_000;
  private static final Set<String> SPEAKERS = Set.of("client", "narrator", "visit", "when");
  private static final Shape TEXT = new Text();
  private static final Shape PER_CENT = new Whole(0, 100);
  private static final Shape WHEN = new Question();
  private static final Shape TARGET = new Name("a scene or an ending", List.of());
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

  private static final Shape BY_LANGUAGE = new ById("text", TEXT, 1, Set.of());

  private Language() {}

  /** The shape of a whole file; {@code moves} are the rubric's. */
  public static Fields scenario(Collection<String> moves) {
    return new Fields(
        List.of(
            must(
                "vizavi",
                new Whole(1, 1),
                Message.of("help.version", "The version of the scenario language.")),
            must("title", TEXT, Message.of("help.title", "Shown on the scenario's card.")),
            must(
                "language",
                new OneOf(LANGUAGES),
                Message.of("help.language", "The language the scenario is written in.")),
            must(
                "level",
                new Whole(1, 3),
                Message.of("help.level", "From 1 (first week) to 3 (seasoned).")),
            may(
                "backdrop",
                new OneOf(BACKDROPS),
                Message.of("help.backdrop", "The place drawn behind the conversation.")),
            must(
                "trains",
                new Many(new OneOf(skills()), 1, true),
                Message.of("help.trains", "The skills it trains.")),
            must("role", TEXT, Message.of("help.role", "Who the trainee is, in one sentence.")),
            must(
                "briefing",
                TEXT,
                Message.of("help.briefing", "What the trainee knows before the first word.")),
            must("client", client(), Message.of("help.client", "The person facing the trainee.")),
            may(
                "others",
                new ById("person", other(), 0, SPEAKERS),
                Message.of("help.others", "Other people who speak.")),
            may(
                "facts",
                new ById("fact", fact(), 0, RESERVED),
                Message.of("help.facts", "What the scenario remembers.")),
            may(
                "visits",
                new ById("title", TEXT, 0, Set.of()),
                Message.of("help.visits", "Meetings or days in order, each by id with its title.")),
            must(
                "start",
                new Name("a scene", List.of()),
                Message.of("help.start", "The first scene.")),
            may(
                "turn-limit",
                turnLimit(),
                Message.of("help.turn-limit", "Where the conversation goes after so many turns.")),
            may(
                "pass-mark",
                PER_CENT,
                Message.of("help.pass-mark", "Overall score needed to pass; 60 where missing.")),
            may(
                "triggers",
                new ById("trigger", trigger(), 0, Set.of()),
                Message.of("help.triggers", "Rules for every scene.")),
            must(
                "scenes",
                new ById("scene", scene(moves), 1, Set.of()),
                Message.of("help.scenes", "The conversation, by id.")),
            must(
                "endings",
                new ById("ending", ending(), 1, Set.of()),
                Message.of("help.endings", "Where it stops, by id.")),
            may(
                "allows",
                new Many(allowance(), 1, false),
                Message.of("help.allows", "Warnings that may stand, and why."))));
  }

  /** The shape of a file of paths; {@code scenarios} are the ids there are. */
  public static Fields paths(List<String> scenarios) {
    Shape steps = new Many(new Name("a scenario", scenarios), 1, true);
    return new Fields(
        List.of(
            must(
                "vizavi",
                new Whole(1, 1),
                Message.of("help.version", "The version of the scenario language.")),
            must(
                "paths",
                new ById(
                    "path",
                    new Fields(
                        List.of(
                            must(
                                "title",
                                BY_LANGUAGE,
                                Message.english("What it is called, by language.")),
                            must(
                                "about",
                                BY_LANGUAGE,
                                Message.english("What it is for, by language.")),
                            must(
                                "scenarios",
                                steps,
                                Message.english("Ids of scenarios, in their order.")))),
                    1,
                    Set.of()),
                Message.english("Orders that are good to learn by, by id."))));
  }

  static Fields allowance() {
    Shape rule = new Name("a rule", List.copyOf(Rules.allowable()));
    return new Fields(
        List.of(
            must(
                "rule",
                rule,
                Message.of(
                    "help.allowed-rule", "The rule, as it stands at the end of its warning.")),
            may(
                "at",
                TEXT,
                Message.of(
                    "help.allowed-at", "What it is about, by id; where missing, the whole file.")),
            must(
                "because",
                TEXT,
                Message.of("help.allowed-because", "Why it may stand here, for other trainers."))));
  }

  private static Fields client() {
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

  private static Fields other() {
    return new Fields(
        List.of(
            must("name", TEXT, Message.of("help.name", "As the trainee reads it.")),
            must("about", TEXT, Message.of("help.about", "A sentence or two for the briefing.")),
            must(
                "portrait",
                new OneOf(PORTRAITS),
                Message.of("help.portrait", "The face on the page."))));
  }

  private static Kinds fact() {
    Shape number = new Whole(-FAR, FAR);
    Shape word = new Word(RESERVED);
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

  private static Fields turnLimit() {
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

  private static Fields trigger() {
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

  private static Fields scene(Collection<String> moves) {
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

  private static Fields reply(Collection<String> moves) {
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

  private static Fields ending() {
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

  private static List<String> skills() {
    return Arrays.stream(Skill.values()).map(Skill::id).toList();
  }
}
