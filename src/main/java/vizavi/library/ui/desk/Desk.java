package vizavi.library.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vizavi.analysis.check.Checked;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.assist.Spot;
import vizavi.text.Diagnostic;

/**
 * What the panes of one open workbench share: the draft's text as it stands, what was found in it,
 * and where the author is. Belongs to one page; to be used under its lock only.
 */
public final class Desk {
  private final String scenario;
  private final Tongues tongues = new Tongues();
  private final Bell<Edition> edits = new Bell<>();
  private final Bell<Checked> checks = new Bell<>();
  private final Bell<Edition> replacements = new Bell<>();
  private final Bell<Spot> goings = new Bell<>();
  private final Bell<Optional<String>> cursors = new Bell<>();
  private Edition edition;
  private Optional<Scenario> playable;
  private Optional<String> place = Optional.empty();
  private Optional<Checked> checked = Optional.empty();
  private int checkedEdition = -1;
  private List<Diagnostic> proved = List.of();

  /**
   * Lays a draft on the desk.
   *
   * @param scenario id of the scenario it is to be
   */
  public Desk(String scenario, String text) {
    this.scenario = scenario;
    this.edition = read(0, text);
    this.playable = edition.reading().scenario();
  }

  public String scenario() {
    return scenario;
  }

  /** The draft in other languages. */
  public Tongues tongues() {
    return tongues;
  }

  /** The text as it stands, with what the static rules say of it. */
  public Edition edition() {
    return edition;
  }

  /** The scenario of the newest edition that has no errors; empty if there was none yet. */
  public Optional<Scenario> playable() {
    return playable;
  }

  /**
   * All that was found out about an edition, the last that was gone into; it may be an earlier one.
   */
  public Optional<Checked> checked() {
    return checked;
  }

  /** Whether {@link #checked()} is about the text as it stands. */
  public boolean upToDate() {
    return checkedEdition == edition.number();
  }

  /**
   * What the author should know of the text as it stands, sorted. What was found by solving an
   * earlier edition stays, on the lines it was about, until the newer one is solved.
   */
  public List<Diagnostic> problems() {
    return Stream.concat(edition.reading().diagnostics().stream(), proved.stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What the author is at, as {@code scene}, {@code scene.reply}, or the id of an ending. */
  public Optional<String> place() {
    return place;
  }

  /** Takes what was typed in the editor. */
  public void write(String text) {
    if (!text.equals(edition.text())) {
      proved = Moved.along(edition.text(), text, proved);
      edition = read(edition.number() + 1, text);
      edition.reading().scenario().ifPresent(scenario -> playable = Optional.of(scenario));
      edits.ring(edition);
    }
  }

  /** Takes what was found out about an edition, unless something newer is known. */
  public void check(int number, Checked found) {
    if (number > checkedEdition) {
      checkedEdition = number;
      checked = Optional.of(found);
      proved = number == edition.number() ? onlyProved(found) : List.of();
      checks.ring(found);
    }
  }

  private List<Diagnostic> onlyProved(Checked found) {
    List<Diagnostic> read = edition.reading().diagnostics();
    return found.diagnostics().stream().filter(one -> !read.contains(one)).toList();
  }

  /** Puts another text in the place of all; the editor shows it. */
  public void replace(String text) {
    if (!text.equals(edition.text())) {
      write(text);
      replacements.ring(edition);
    }
  }

  /** Says where the author's cursor is. */
  public void at(Spot cursor) {
    Optional<String> now = edition.outline().placeAt(cursor.line());
    if (!now.equals(place)) {
      place = now;
      cursors.ring(now);
    }
  }

  /** Brings the editor to a point. */
  public void goTo(Spot spot) {
    goings.ring(spot);
  }

  /**
   * Brings the editor to a scene, an ending, a trigger or {@code scene.reply}; tells whether it is
   * there.
   */
  public boolean goTo(String place) {
    Optional<Spot> spot = edition.outline().find(place).map(part -> new Spot(part.line(), 1));
    spot.ifPresent(this::goTo);
    return spot.isPresent();
  }

  /** Hears of every new edition, typed or replaced. */
  public Registration onEdit(Consumer<? super Edition> listener) {
    return edits.listen(listener);
  }

  /**
   * Hears of what was found out about the newest edition or a late one, {@link #upToDate()} or not.
   */
  public Registration onCheck(Consumer<? super Checked> listener) {
    return checks.listen(listener);
  }

  /** Hears of texts that did not come from the editor, after {@link #onEdit}. */
  public Registration onReplace(Consumer<? super Edition> listener) {
    return replacements.listen(listener);
  }

  /** Hears of points that are to be shown in the editor. */
  public Registration onGoTo(Consumer<? super Spot> listener) {
    return goings.listen(listener);
  }

  /** Hears which scene, reply or ending the cursor has come to. */
  public Registration onPlace(Consumer<? super Optional<String>> listener) {
    return cursors.listen(listener);
  }

  private Edition read(int number, String text) {
    return new Edition(
        number, text, ScenarioReader.read(scenario, "scenario.yaml", text), Outline.of(text));
  }
}
