package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vizavi.scenario.Client;
import vizavi.scoring.Skill;

/**
 * What a person sees of a scenario before playing it.
 *
 * @param scenario id of the scenario
 * @param level 1 (first week) to 3 (seasoned)
 * @param backdrop the place drawn behind the conversation, where the author named one
 * @param role who the trainee is
 * @param ownWords whether some scene takes typed words
 * @param revision the text a new attempt would play
 * @param language of its words
 * @param languages in which it can be played, the source's first
 */
public record Card(
    String scenario,
    String title,
    int level,
    Optional<String> backdrop,
    List<Skill> trains,
    String role,
    Client client,
    boolean ownWords,
    UUID revision,
    String language,
    List<String> languages) {
  /** The language in which somebody plays it who would like another: that one, if it has it. */
  public String languageFor(String wished) {
    return languages.contains(wished) ? wished : languages.getFirst();
  }

  /** What an attempt in {@link #language()} plays. */
  public Rendition rendition() {
    return new Rendition(revision, language);
  }
}
