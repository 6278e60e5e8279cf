package vizavi.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vizavi.analysis.exercise.Candidate;
import vizavi.analysis.exercise.Choosing;
import vizavi.analysis.exercise.Ranking;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.library.Rendition;
import vizavi.progress.Progress;
import vizavi.scoring.Skill;

/** Draws what the person signed in practises next, from what is played now. */
@Component
class Drawing {
  private final Library library;
  private final Attempts attempts;
  private final Progress progress;
  private final Repertoire repertoire;
  private final CardRepository cards;
  private final ExerciseRepository exercises;

  Drawing(
      Library library,
      Attempts attempts,
      Progress progress,
      Repertoire repertoire,
      CardRepository cards,
      ExerciseRepository exercises) {
    this.library = library;
    this.attempts = attempts;
    this.progress = progress;
    this.repertoire = repertoire;
    this.cards = cards;
    this.exercises = exercises;
  }

  /**
   * The scene to practise; empty where no scenario has one. Always the same on the same day.
   *
   * @param language in which it is to be, where that is one the person has played in
   */
  Optional<Drawn> draw(UUID person, LocalDate day, String language) {
    var spoken = attempts.mine().stream().map(Attempt::language).collect(Collectors.toSet());
    var played = library.cards().stream().filter(card -> understood(card, spoken)).toList();
    var renditions =
        played.stream()
            .collect(Collectors.toMap(Card::scenario, card -> rendition(card, spoken, language)));
    return Choosing.of(candidates(person, played), skills(person), day.toEpochDay()).stream()
        .flatMap(choice -> drawn(choice, renditions).stream())
        .findFirst();
  }

  private Optional<Drawn> drawn(Choosing.Choice choice, Map<String, Rendition> renditions) {
    var candidate = choice.candidate();
    var rendition = renditions.get(candidate.scenario());
    return repertoire
        .way(rendition.revision(), candidate.scene(), choice.skill())
        .map(
            way ->
                new Drawn(candidate.scenario(), rendition, candidate.scene(), choice.skill(), way));
  }

  /** In a language in which the person has played; all of them where they have not played yet. */
  private static boolean understood(Card card, Set<String> spoken) {
    return spoken.isEmpty() || card.languages().stream().anyMatch(spoken::contains);
  }

  private static Rendition rendition(Card card, Set<String> spoken, String wished) {
    var language =
        spoken.isEmpty() || spoken.contains(wished) && card.languages().contains(wished)
            ? card.languageFor(wished)
            : card.languages().stream().filter(spoken::contains).findFirst().orElseThrow();
    return new Rendition(card.revision(), language);
  }

  private List<Candidate> candidates(UUID person, List<Card> played) {
    var kept =
        cards.of(person).stream().collect(Collectors.toMap(Drawing::place, Function.identity()));
    var candidates = new ArrayList<Candidate>();
    for (var card : played) {
      repertoire
          .piece(card.revision())
          .scenes()
          .forEach(
              (scene, skills) ->
                  candidates.add(
                      new Candidate(
                          card.scenario(),
                          card.level(),
                          scene,
                          skills,
                          due(kept.get(card.scenario() + "." + scene)))));
    }
    return candidates;
  }

  private static String place(StoredCard card) {
    return card.scenario() + "." + card.scene();
  }

  private static OptionalLong due(@Nullable StoredCard card) {
    return card == null ? OptionalLong.empty() : OptionalLong.of(card.dueOn().toEpochDay());
  }

  private List<Skill> skills(UUID person) {
    var practised =
        exercises.counts(person).stream()
            .collect(
                Collectors.toMap(ExerciseRepository.Count::skill, ExerciseRepository.Count::times));
    return Ranking.of(progress.mastery(), practised);
  }
}
