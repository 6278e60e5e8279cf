package vizavi.scenario.twee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Outcome;

/** Writes a story as a draft: what it has, and sentences to fill in for what it doesn't have. */
final class DraftText {
  /** Begins every sentence that waits for the trainer, so that it can be searched for. */
  static final String TO_WRITE = "To be written: ";

  private static final int SHORT_ID = 24;

  private final Tale tale;
  private final Cast cast;
  private final Ids ids;
  private final Losses losses;
  private final Scribe out;

  DraftText(Tale tale, Losses losses) {
    this.tale = tale;
    this.losses = losses;
    this.cast = new Cast(tale.pages());
    this.ids = new Ids(tale);
    this.out = new Scribe(losses);
  }

  String write() {
    head();
    out.line(0, "start: " + ids.of(tale.start()).orElseThrow());
    out.line(0, "scenes:");
    tale.pages().stream().filter(ids::isScene).forEach(this::scene);
    out.line(0, "endings:");
    tale.pages().stream().filter(page -> !ids.isScene(page)).forEach(this::ending);
    ids.missing().forEach(this::standIn);
    return out.done();
  }

  private void head() {
    out.line(0, "# From a Twine story. Sentences that begin with \"To be written\" wait for you,")
        .line(0, "# and so do the moves of each reply: without them no reply earns anything.")
        .line(0, "vizavi: 1")
        .text(0, "title", tale.title(), 1)
        .line(0, "language: " + tale.language())
        .line(0, "level: 1")
        .line(0, "trains: [politeness]")
        .text(0, "role", TO_WRITE + "who the trainee is, in one sentence.", 1)
        .text(0, "briefing", TO_WRITE + "what the trainee knows before the first word.", 1)
        .line(0, "client:")
        .text(2, "name", cast.client().orElse(TO_WRITE + "who the client is."), 1)
        .text(2, "about", TO_WRITE + "a sentence or two about the client.", 1)
        .line(2, "portrait: businesswoman")
        .line(2, "patience: 50")
        .line(2, "trust: 50");
    Map<String, String> others = cast.others();
    if (!others.isEmpty()) {
      out.line(0, "others:");
      others.forEach(this::person);
    }
  }

  private void person(String id, String name) {
    out.line(2, id + ":")
        .text(4, "name", name, 1)
        .text(4, "about", TO_WRITE + "a sentence about this person.", 1)
        .line(4, "portrait: businessman");
  }

  private void scene(Page page) {
    out.line(2, ids.of(page.passage().name()).orElseThrow() + ":");
    says(page);
    if (page.links().isEmpty()) {
      goOn(page);
      return;
    }
    out.line(4, "replies:");
    Slug replies = new Slug(Set.of(), SHORT_ID);
    for (Link link : page.links()) {
      out.line(6, replies.next(link.label(), "reply") + ":")
          .text(8, "words", link.label(), link.line())
          .line(8, "leads-to: " + target(link));
    }
  }

  /** Where nothing is to be chosen the conversation goes on by itself, or it must be written. */
  private void goOn(Page page) {
    Optional<String> jump = page.jump();
    if (jump.isPresent()) {
      out.line(4, "leads-to: " + target(new Link(page.passage().line(), "", jump.get())));
      return;
    }
    out.line(4, "replies:")
        .line(6, "go-on:")
        .text(8, "words", TO_WRITE + "what the trainee says here.", 1)
        .line(8, "leads-to: " + Ids.STAND_IN);
  }

  private String target(Link link) {
    Optional<String> known = ids.of(link.target());
    if (known.isEmpty()) {
      losses.add(link.line(), What.MISSING_PASSAGE, link.target());
    }
    return known.orElseGet(() -> ids.missing(link.target()));
  }

  private void says(Page page) {
    List<Cast.Spoken> lines = cast.lines(page);
    if (!lines.isEmpty()) {
      out.line(4, "says:");
      lines.forEach(
          line -> out.text(6, "- " + line.speaker(), line.text(), page.passage().line() + 1));
    }
  }

  private void ending(Page page) {
    Outcome outcome = Outcomes.of(page.passage()).orElse(Outcome.COMPROMISE);
    out.line(2, ids.of(page.passage().name()).orElseThrow() + ":")
        .line(4, "outcome: " + outcome.id());
    if (page.rows().isEmpty()) {
      out.text(4, "says", TO_WRITE + "what is said and seen at the end.", 1);
    }
    says(page);
    lesson();
  }

  private void standIn(String id, String name) {
    String says =
        name.isEmpty()
            ? "how the conversation ends."
            : "the story has no passage “" + Words.clean(name) + "”.";
    out.line(2, id + ":").line(4, "outcome: " + Outcome.SETBACK.id());
    out.text(4, "says", TO_WRITE + says, 1);
    lesson();
  }

  private void lesson() {
    out.text(4, "lesson", TO_WRITE + "what the trainee takes away from this ending.", 1);
  }
}
