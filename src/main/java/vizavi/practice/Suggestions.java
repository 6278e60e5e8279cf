package vizavi.practice;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vizavi.attempt.Attempts;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.progress.Progress;

/** What the person signed in could play next, of their own will. */
@Service
public class Suggestions {
  private final Library library;
  private final Attempts attempts;
  private final Progress progress;

  Suggestions(Library library, Attempts attempts, Progress progress) {
    this.library = library;
    this.attempts = attempts;
    this.progress = progress;
  }

  /**
   * One scenario, and why this one.
   *
   * @param waiting ids of scenarios that wait for the person anyway; those under way wait in any
   *     case
   * @param language in which its words are shown, if it has it
   * @return empty where there is nothing to suggest
   */
  public Optional<Suggestion> one(Set<String> waiting, String language) {
    var underWay = attempts.underWay().keySet();
    var cards =
        library.cardsIn(language).stream()
            .filter(card -> !underWay.contains(card.scenario()))
            .filter(card -> !waiting.contains(card.scenario()))
            .sorted(easiestFirst())
            .toList();
    return Suggesting.of(new Situation(cards, attempts.mine(), progress.mastery()));
  }

  /** Within a level, what a recommended path names comes in the path's order, the rest after it. */
  private Comparator<Card> easiestFirst() {
    var order = library.paths().stream().flatMap(path -> path.scenarios().stream()).toList();
    return Comparator.comparingInt(Card::level)
        .thenComparingInt(
            card ->
                order.contains(card.scenario())
                    ? order.indexOf(card.scenario())
                    : Integer.MAX_VALUE);
  }
}
