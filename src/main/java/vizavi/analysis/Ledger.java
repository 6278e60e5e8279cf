package vizavi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.analysis.Concession.Change;
import vizavi.analysis.Concession.Shown;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Line;
import vizavi.scoring.Evidence;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.Worth;
import vizavi.scoring.words.Tongue;

/** Lists what was given in a conversation, how it was framed, and what became of it. */
public final class Ledger {
  private static final String CAVE_IN = "cave-in";

  /** Replies that make one of these gave something. */
  private static final Set<String> GIVING = Set.of("grant", "blank-cheque", CAVE_IN);

  private final Rubric rubric;
  private final Scorer scorer;

  /**
   * @param rubric knows the frames
   * @param scorer finds the words that show them in replies that were chosen
   */
  public Ledger(Rubric rubric, Scorer scorer) {
    this.rubric = rubric;
    this.scorer = scorer;
  }

  /**
   * Each concession of a conversation, in order. Works from what was stored, never scores anew.
   *
   * @param play of the scenario that was played, in the revision that was played
   */
  public List<Concession> of(Play play, Transcript transcript) {
    return transcript.answered().stream()
        .filter(turn -> gives(turn.picked().orElseThrow()))
        .map(turn -> concession(play, transcript, turn))
        .toList();
  }

  private static boolean gives(Picked picked) {
    return picked.understood() && picked.score().moves().stream().anyMatch(GIVING::contains);
  }

  private Concession concession(Play play, Transcript transcript, Turn turn) {
    var picked = turn.picked().orElseThrow();
    var before = transcript.turns().get(turn.number() - 1);
    var evidence =
        picked.typed().map(typed -> typed.evidence()).orElseGet(() -> heard(play, before, picked));
    return new Concession(
        turn.number(),
        picked.words(),
        Optional.ofNullable(picked.score().levels().get(Skill.CONCESSION)),
        shown(picked, Worth.HELPS, evidence),
        shown(picked, Worth.HURTS, evidence),
        changes(play, before.after(), turn.after()),
        Aftermath.of(play, transcript, turn.number()));
  }

  /** Words chosen are read once more, only to point at those that show a move they were given. */
  private Map<String, List<Evidence>> heard(Play play, Turn before, Picked picked) {
    var client =
        before.hears().stream()
            .filter(heard -> !heard.speaker().equals(Line.NARRATOR))
            .map(heard -> heard.text())
            .collect(Collectors.joining("\n"));
    var tongue = Tongue.of(play.scenario().language()).orElseThrow();
    var strongest = new HashMap<String, List<Evidence>>();
    scorer
        .hear(new Utterance(tongue, client, picked.words()))
        .evidence()
        .forEach((move, words) -> strongest.put(move, strongest(words)));
    return strongest;
  }

  private static List<Evidence> strongest(List<Evidence> words) {
    return words.stream()
        .filter(one -> one.points().signum() > 0)
        .max(Comparator.comparing(Evidence::points))
        .stream()
        .toList();
  }

  private List<Shown> shown(Picked picked, Worth worth, Map<String, List<Evidence>> evidence) {
    return picked.score().moves().stream()
        .filter(move -> frames(move, worth))
        .map(
            move ->
                new Shown(
                    move,
                    evidence.getOrDefault(move, List.of()).stream().map(Evidence::text).toList()))
        .toList();
  }

  private boolean frames(String id, Worth worth) {
    var move = rubric.moves().get(id);
    return move != null
        && move.worth() == worth
        && (move.skill() == Skill.CONCESSION || id.equals(CAVE_IN));
  }

  private static List<Change> changes(Play play, State before, State after) {
    var changes = new ArrayList<Change>();
    number("patience", before.patience(), after.patience(), changes);
    number("trust", before.trust(), after.trust(), changes);
    play.scenario()
        .facts()
        .forEach(
            (name, fact) -> {
              int was = before.facts().getOrDefault(name, fact.start());
              int is = after.facts().getOrDefault(name, fact.start());
              if (was != is) {
                changes.add(new Change(name, fact.show(was), fact.show(is)));
              }
            });
    return List.copyOf(changes);
  }

  private static void number(String name, int was, int is, List<Change> changes) {
    if (was != is) {
      changes.add(new Change(name, Integer.toString(was), Integer.toString(is)));
    }
  }
}
