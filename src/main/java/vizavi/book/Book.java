package vizavi.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.attempt.review.BookComment;
import vizavi.attempt.review.BookComments;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.library.Rendition;
import vizavi.scoring.Rubric;
import vizavi.shell.NotFoundException;
import vizavi.shell.Remembered;

/**
 * The team's book, for everybody who is signed in. It is gathered from the scenarios as they are
 * played now and from what mentors said about replies in them, so a wording that was just published
 * is there, and one that is gone is not.
 */
@Service
public class Book {
  /** Characters of a note. */
  public static final int LONGEST_NOTE = 300;

  private static final int KEPT = 512;

  private final Library library;
  private final BookComments comments;
  private final SignedIn signedIn;
  private final Pins pins;

  /** A revision never changes, so what was gathered from it stays true. */
  private final Remembered<Rendition, List<Saying>> gathered = new Remembered<>(KEPT);

  /** What a reply a mentor commented on was heard to do, as long as both stay as they are. */
  private final Remembered<Said, Saying> heard = new Remembered<>(KEPT * 4);

  private final Remembered<Contents, Folio> folios = new Remembered<>(2);

  /** A comment, and the text in which its scene is looked up. */
  private record Said(Rendition rendition, BookComment comment) {}

  private record Contents(List<Said> said, List<Rendition> renditions) {}

  Book(Library library, BookComments comments, SignedIn signedIn, Pins pins) {
    this.library = library;
    this.comments = comments;
    this.signedIn = signedIn;
    this.pins = pins;
  }

  /**
   * The entries looked for: those pinned first, the last pin first; then what mentors said, newest
   * first; then easier scenarios first.
   */
  public Found find(Query query) {
    var person = signedIn.person();
    var folio = folio(library.cards());
    var moves =
        folio.entries().stream().flatMap(one -> one.moves().stream()).collect(Collectors.toSet());
    return new Found(
        pinnedFirst(folio.find(query)),
        folio.languages().stream().sorted().toList(),
        Rubric.shipped().moves().keySet().stream().filter(moves::contains).toList(),
        person.roles().contains(Role.MENTOR));
  }

  /**
   * A scene in a language, and what the book has from it in the same.
   *
   * @param language where the scenario does not have it, it is that of its source
   * @throws NotFoundException if no scenario that is played has such a scene
   */
  public Excerpt scene(String scenario, String scene, String language) {
    var card = library.card(scenario, language);
    var text = library.scenario(card.rendition());
    var found =
        Optional.ofNullable(text.scenes().get(scene))
            .orElseThrow(() -> new NotFoundException("scene"));
    var entries =
        folio(library.cards()).entries().stream()
            .filter(one -> one.isFrom(scenario, scene) && one.language().equals(text.language()))
            .toList();
    return new Excerpt(
        card,
        scene,
        found.visit().map(text.visits()::get),
        text.language(),
        Stage.lines(text, found),
        pinnedFirst(entries));
  }

  /**
   * Puts an entry in front; for mentors.
   *
   * @param entry its key
   * @param note what the mentor says about it, may be blank; {@value #LONGEST_NOTE} characters
   * @throws NotFoundException if there is no such entry
   * @throws IllegalArgumentException if the note is longer
   */
  public void pin(String entry, String note) {
    var mentor = signedIn.require(Role.MENTOR);
    var words = note.strip();
    if (words.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
    }
    if (folio(library.cards()).entries().stream().noneMatch(one -> one.key().equals(entry))) {
      throw new NotFoundException("entry");
    }
    pins.pin(entry, mentor, words);
  }

  /** Takes a pin off, whoever put it there; for mentors. A second time changes nothing. */
  public void unpin(String entry) {
    signedIn.require(Role.MENTOR);
    pins.unpin(entry);
  }

  private Folio folio(List<Card> cards) {
    var played = cards.stream().collect(Collectors.toMap(Card::scenario, Card::revision));
    var said =
        comments.all().stream()
            .filter(one -> played.containsKey(one.scenario()))
            .map(one -> new Said(new Rendition(played.get(one.scenario()), one.language()), one))
            .toList();
    var contents = new Contents(said, cards.stream().flatMap(Book::renditions).toList());
    return folios.known(contents).orElseGet(() -> folio(contents));
  }

  private static Stream<Rendition> renditions(Card card) {
    return card.languages().stream().map(language -> new Rendition(card.revision(), language));
  }

  /** Sayings first: who waits for a folio may hold the last connection. */
  private Folio folio(Contents contents) {
    var sayings =
        Stream.concat(
                contents.said().stream().map(this::saying),
                contents.renditions().stream().flatMap(one -> sayings(one).stream()))
            .toList();
    return folios.get(contents, same -> Folio.of(sayings));
  }

  private Saying saying(Said said) {
    return heard
        .known(said)
        .orElseGet(
            () -> {
              var scenario = library.scenario(said.rendition());
              return heard.get(said, one -> Commented.saying(scenario, one.comment()));
            });
  }

  private List<Saying> sayings(Rendition rendition) {
    return gathered
        .known(rendition)
        .orElseGet(
            () -> {
              var scenario = library.scenario(rendition);
              return gathered.get(rendition, one -> Gathering.of(scenario));
            });
  }

  private List<Entry> pinnedFirst(List<Entry> entries) {
    Map<String, Pin> all = pins.all();
    var order = List.copyOf(all.keySet());
    return entries.stream()
        .map(entry -> entry.pinned(Optional.ofNullable(all.get(entry.key()))))
        .sorted(
            Comparator.comparingInt(
                entry -> entry.pin().isPresent() ? order.indexOf(entry.key()) : order.size()))
        .toList();
  }
}
