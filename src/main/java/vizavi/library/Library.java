package vizavi.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.scenario.path.TrainingPath;
import vizavi.shell.NotFoundException;

/** The scenarios there are to play. The files are read at the start, and when asked to. */
@Service
public class Library implements SmartInitializingSingleton {
  private final FileImport files;
  private final PathFile pathFile;
  private final Shelf shelf;
  private final Revisions revisions;
  private final Solutions solutions;
  private final SignedIn signedIn;
  private volatile List<FoundFile> read = List.of();

  Library(
      FileImport files,
      PathFile pathFile,
      Shelf shelf,
      Revisions revisions,
      Solutions solutions,
      SignedIn signedIn) {
    this.files = files;
    this.pathFile = pathFile;
    this.shelf = shelf;
    this.revisions = revisions;
    this.solutions = solutions;
    this.signedIn = signedIn;
  }

  @Override
  public void afterSingletonsInstantiated() {
    read = look();
  }

  private List<FoundFile> look() {
    var found = files.read();
    var ids = Stream.concat(found.stream().map(FoundFile::scenario), shelf.ids().stream()).toList();
    var paths = pathFile.read(new TreeSet<>(ids)).stream().map(FoundFile::of);
    return Stream.concat(found.stream(), paths).toList();
  }

  /** Every scenario that can be begun, as its source says it, easiest first, then by title. */
  public List<Card> cards() {
    signedIn.person();
    return shelf.cards(Optional.empty());
  }

  /** The same, each in this language if it has it, else as its source says it. */
  public List<Card> cardsIn(String language) {
    signedIn.person();
    return shelf.cards(Optional.of(language));
  }

  /** Titles of the scenarios that can be begun, by id, each in this language if it has it. */
  public Map<String, String> titlesIn(String language) {
    return cardsIn(language).stream().collect(Collectors.toMap(Card::scenario, Card::title));
  }

  /**
   * A scenario as its source says it.
   *
   * @throws NotFoundException if no such scenario can be begun
   */
  public Card card(String scenario) {
    return of(scenario, cards());
  }

  /**
   * A scenario in a language if it has it, else as its source says it; the card tells which.
   *
   * @throws NotFoundException if no such scenario can be begun
   */
  public Card card(String scenario, String language) {
    return of(scenario, cardsIn(language));
  }

  private static Card of(String scenario, List<Card> cards) {
    return cards.stream()
        .filter(card -> card.scenario().equals(scenario))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("scenario"));
  }

  /**
   * Orders that are good to learn by, each with those of its scenarios that can be begun; none
   * without any.
   */
  public List<TrainingPath> paths() {
    var ids = cards().stream().map(Card::scenario).collect(Collectors.toSet());
    return pathFile.paths().stream()
        .map(path -> path.only(ids))
        .filter(path -> !path.scenarios().isEmpty())
        .toList();
  }

  /**
   * The scenario as a revision's source says it, whatever is played now.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Scenario scenario(UUID revision) {
    signedIn.person();
    return revisions.scenario(revision);
  }

  /**
   * The scenario as a revision says it in a language; in the source's where it has no such
   * translation.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Scenario scenario(Rendition one) {
    signedIn.person();
    return revisions.scenario(one);
  }

  /**
   * What is attainable in a revision. Worked out once and stored with it; where that was not done
   * yet this takes as long as {@link #solution}.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Scale scale(UUID revision) {
    signedIn.person();
    return solutions.scale(revision);
  }

  /**
   * All that was found out about a revision, within the server's budget. It may take seconds; the
   * last few are remembered.
   *
   * @throws NotFoundException if there is no such revision
   */
  public Solution solution(UUID revision) {
    signedIn.person();
    return solutions.solution(revision);
  }

  /** How each file was found when last read, by folder; for trainers and admins. */
  public List<ScenarioFile> files() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    return shelf.files(read.parallelStream().map(FoundFile::look).toList());
  }

  /** Reads the folder again; for trainers and admins. Attempts under way keep their text. */
  public synchronized void readAgain() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    read = look();
  }
}
