package vizavi.scenario.shape;

import static vizavi.scenario.shape.Field.may;
import static vizavi.scenario.shape.Field.must;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vizavi.scenario.check.Rules;
import vizavi.scenario.shape.Shape.ById;
import vizavi.scenario.shape.Shape.Fields;
import vizavi.scenario.shape.Shape.Many;
import vizavi.scenario.shape.Shape.Name;
import vizavi.scenario.shape.Shape.OneOf;
import vizavi.scenario.shape.Shape.Question;
import vizavi.scenario.shape.Shape.Text;
import vizavi.scenario.shape.Shape.Whole;
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

  private static final Set<String> SPEAKERS = Set.of("client", "narrator", "visit", "when");
  static final Shape TEXT = new Text();
  static final Shape PER_CENT = new Whole(0, 100);
  static final Shape WHEN = new Question();
  static final Shape TARGET = new Name("a scene or an ending", List.of());
  private static final Shape BY_LANGUAGE = new ById("text", TEXT, 1, Set.of());

  private Language() {}

  /** The shape of a whole file; {@code moves} are the rubric's. */
  public static Fields scenario(Collection<String> moves) {
    return new Fields(
        List.of(
            version(),
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
            must(
                "client",
                Background.client(),
                Message.of("help.client", "The person facing the trainee.")),
            may(
                "others",
                new ById("person", Background.other(), 0, SPEAKERS),
                Message.of("help.others", "Other people who speak.")),
            may(
                "facts",
                new ById("fact", Background.fact(), 0, RESERVED),
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
                Background.turnLimit(),
                Message.of("help.turn-limit", "Where the conversation goes after so many turns.")),
            may(
                "pass-mark",
                PER_CENT,
                Message.of("help.pass-mark", "Overall score needed to pass; 60 where missing.")),
            may(
                "triggers",
                new ById("trigger", Background.trigger(), 0, Set.of()),
                Message.of("help.triggers", "Rules for every scene.")),
            must(
                "scenes",
                new ById("scene", Talk.scene(moves), 1, Set.of()),
                Message.of("help.scenes", "The conversation, by id.")),
            must(
                "endings",
                new ById("ending", Talk.ending(), 1, Set.of()),
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
            version(),
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

  static Field version() {
    return must(
        "vizavi",
        new Whole(1, 1),
        Message.of("help.version", "The version of the scenario language."));
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

  private static List<String> skills() {
    return Arrays.stream(Skill.values()).map(Skill::id).toList();
  }
}
