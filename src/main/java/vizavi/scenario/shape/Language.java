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
                      may("when", WHEN, "The line is taken only if this holds."),
                      may(
                          "chance",
                          new Whole(1, 99),
                          "How often the line is taken, in per cent; where missing, always."),
                      must("to", TARGET, "The scene or ending that comes next."))),
              1,
              false));

  private static final Shape BY_LANGUAGE = new ById("text", TEXT, 1, Set.of());

  private Language() {}

  /** The shape of a whole file; {@code moves} are the rubric's. */
  public static Fields scenario(Collection<String> moves) {
    return new Fields(
        List.of(
            must("vizavi", new Whole(1, 1), "The version of the scenario language."),
            must("title", TEXT, "Shown on the scenario's card."),
            must("language", new OneOf(LANGUAGES), "The language the scenario is written in."),
            must("level", new Whole(1, 3), "From 1 (first week) to 3 (seasoned)."),
            may("backdrop", new OneOf(BACKDROPS), "The place drawn behind the conversation."),
            must("trains", new Many(new OneOf(skills()), 1, true), "The skills it trains."),
            must("role", TEXT, "Who the trainee is, in one sentence."),
            must("briefing", TEXT, "What the trainee knows before the first word."),
            must("client", client(), "The person facing the trainee."),
            may("others", new ById("person", other(), 0, SPEAKERS), "Other people who speak."),
            may("facts", new ById("fact", fact(), 0, RESERVED), "What the scenario remembers."),
            may(
                "visits",
                new ById("title", TEXT, 0, Set.of()),
                "Meetings or days in order, each by id with its title."),
            must("start", new Name("a scene", List.of()), "The first scene."),
            may("turn-limit", turnLimit(), "Where the conversation goes after so many turns."),
            may("pass-mark", PER_CENT, "Overall score needed to pass; 60 where missing."),
            may("triggers", new ById("trigger", trigger(), 0, Set.of()), "Rules for every scene."),
            must(
                "scenes", new ById("scene", scene(moves), 1, Set.of()), "The conversation, by id."),
            must("endings", new ById("ending", ending(), 1, Set.of()), "Where it stops, by id."),
            may("allows", new Many(allowance(), 1, false), "Warnings that may stand, and why.")));
  }

  /** The shape of a file of paths; {@code scenarios} are the ids there are. */
  public static Fields paths(List<String> scenarios) {
    Shape steps = new Many(new Name("a scenario", scenarios), 1, true);
    return new Fields(
        List.of(
            must("vizavi", new Whole(1, 1), "The version of the scenario language."),
            must(
                "paths",
                new ById(
                    "path",
                    new Fields(
                        List.of(
                            must("title", BY_LANGUAGE, "What it is called, by language."),
                            must("about", BY_LANGUAGE, "What it is for, by language."),
                            must("scenarios", steps, "Ids of scenarios, in their order."))),
                    1,
                    Set.of()),
                "Orders that are good to learn by, by id.")));
  }

  static Fields allowance() {
    Shape rule = new Name("a rule", List.copyOf(Rules.allowable()));
    return new Fields(
        List.of(
            must("rule", rule, "The rule, as it stands at the end of its warning."),
            may("at", TEXT, "What it is about, by id; where missing, the whole file."),
            must("because", TEXT, "Why it may stand here, for other trainers.")));
  }

  private static Fields client() {
    List<Field> fields = new ArrayList<>(other().fields());
    fields.add(must("patience", PER_CENT, "How patient the client is at the start."));
    fields.add(must("trust", PER_CENT, "How far the client trusts the firm at the start."));
    return new Fields(List.copyOf(fields));
  }

  private static Fields other() {
    return new Fields(
        List.of(
            must("name", TEXT, "As the trainee reads it."),
            must("about", TEXT, "A sentence or two for the briefing."),
            must("portrait", new OneOf(PORTRAITS), "The face on the page.")));
  }

  private static Kinds fact() {
    Shape number = new Whole(-FAR, FAR);
    Shape word = new Word(RESERVED);
    return new Kinds(
        List.of(
            new Fields(
                List.of(
                    must("one-of", new Many(word, 2, true), "The words it can be."),
                    must("start", word, "The word at the start."))),
            new Fields(
                List.of(
                    must("from", number, "The lowest value."),
                    must("to", number, "The highest value."),
                    must("start", number, "The value at the start."))),
            new Fields(List.of(must("start", new Flag(), "Whether it is true at the start.")))));
  }

  private static Fields turnLimit() {
    return new Fields(
        List.of(
            must("turns", new Whole(1, 200), "How many replies may be given."),
            must(
                "leads-to",
                new Name("an ending", List.of()),
                "The ending when the turns are used up.")));
  }

  private static Fields trigger() {
    return new Fields(
        List.of(
            must("when", WHEN, "It fires as soon as this holds, once in an attempt."),
            must("leads-to", TARGET, "The scene or ending it leads to.")));
  }

  private static Fields scene(Collection<String> moves) {
    return new Fields(
        List.of(
            may("visit", new Name("a visit", List.of()), "The visit on which it takes place."),
            may("effects", EFFECTS, "What changes as the scene opens."),
            may("own-words", new Flag(), "Whether the trainee may type a reply here."),
            may("asks-again", ASKS_AGAIN, "What the client says to typed words that are unclear."),
            may("says", SAYS, "What is said and seen before the trainee answers."),
            may(
                "replies",
                new ById("reply", reply(moves), 0, Set.of()),
                "What the trainee may say, by id."),
            may("leads-to", LEADS_TO, "What comes next where no reply says so.")));
  }

  private static Fields reply(Collection<String> moves) {
    Shape move = new Name("a move", List.copyOf(moves));
    return new Fields(
        List.of(
            must("words", TEXT, "What the trainee says."),
            may("hears", HEARS, "Other wordings of the same, for typed replies."),
            may("moves", new Many(move, 0, true), "What the words do, in the rubric's names."),
            may("effects", EFFECTS, "Changes to patience, trust and facts."),
            may("when", WHEN, "The reply is offered only if this holds."),
            may("leads-to", LEADS_TO, "What comes next; where missing, the scene's own."),
            may("because", TEXT, "For the debrief: why it earned or cost, quoting the words."),
            may("better", TEXT, "For the debrief: a better wording."),
            may("score", score(), "Levels that replace the rubric's for this reply."),
            may("critical", new Flag(), "Whether the attempt can't be passed after this.")));
  }

  private static Fields score() {
    List<Field> fields = new ArrayList<>();
    for (Skill skill : Skill.values()) {
      fields.add(may(skill.id(), new Whole(0, 4), "The level of " + skill.id() + "."));
    }
    fields.add(must("reason", TEXT, "Why the rubric's level is not right here."));
    return new Fields(List.copyOf(fields));
  }

  private static Fields ending() {
    List<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::id).toList();
    return new Fields(
        List.of(
            must("outcome", new OneOf(outcomes), "How it ended for the firm and the client."),
            must("says", SAYS, "What is said and seen at the end."),
            must("lesson", TEXT, "The lesson the debrief closes with.")));
  }

  private static List<String> skills() {
    return Arrays.stream(Skill.values()).map(Skill::id).toList();
  }
}
