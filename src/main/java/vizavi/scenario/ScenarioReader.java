package vizavi.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.check.Draft;
import vizavi.scenario.check.Further;
import vizavi.scenario.check.Rules;
import vizavi.scenario.read.DraftReader;
import vizavi.scenario.shape.Fit;
import vizavi.scenario.shape.Language;
import vizavi.scenario.translation.TranslationAsSource;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostic;
import vizavi.text.Diagnostics;
import vizavi.text.Document;
import vizavi.text.Message;
import vizavi.text.Node;
import vizavi.text.Span;
import vizavi.text.Yaml;

/** The one way from a file to a scenario. Whatever the file holds, the answer is a reading. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /**
   * Reads a scenario and finds all its mistakes at once.
   *
   * @param id name of the scenario's folder
   * @param file the name shown in diagnostics
   */
  public static Reading read(String id, String file, byte[] utf8) {
    return read(id, file, utf8, Optional.empty());
  }

  /**
   * The same, with rules that need more than the text. They are not asked where the text has
   * errors.
   */
  public static Reading read(String id, String file, byte[] utf8, Further further) {
    return read(id, file, utf8, Optional.of(further));
  }

  /**
   * The scenario, where it can be played: without the rules that only warn, in a small part of the
   * time. What would be an error for {@link #read(String, String, byte[])} is one here.
   */
  public static Optional<Scenario> playable(String id, String file, byte[] utf8) {
    return toPlay(id, file, utf8).scenario();
  }

  /** The same, with what is in the way where it can't be played. */
  public static Reading toPlay(String id, String file, byte[] utf8) {
    return read(id, file, utf8, Optional.empty(), false);
  }

  private static Reading read(String id, String file, byte[] utf8, Optional<Further> further) {
    return read(id, file, utf8, further, true);
  }

  private static Reading read(
      String id, String file, byte[] utf8, Optional<Further> further, boolean advice) {
    Document document = Yaml.read(file, utf8);
    Diagnostics diagnostics = document.diagnostics();
    Optional<Scenario> scenario =
        document
            .root()
            .filter(root -> !TranslationAsSource.check(root, diagnostics))
            .map(root -> scenario(id, root, further, advice, diagnostics));
    if (document.root().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          new Span(file, 1, 1, 0),
          "missing-key",
          Message.of(
              "missing-key.scenario", "the file is empty; a scenario begins with \"vizavi: 1\""));
    }
    List<Diagnostic> sorted = diagnostics.sorted();
    return new Reading(diagnostics.hasErrors() ? Optional.empty() : scenario, sorted);
  }

  /** The same, for a text that is already decoded. */
  public static Reading read(String id, String file, String text) {
    return read(id, file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Scenario scenario(
      String id, Node root, Optional<Further> further, boolean advice, Diagnostics diagnostics) {
    Set<String> moves = Rubric.shipped().moves().keySet();
    Node tree =
        new Fit(diagnostics)
            .fit(Language.scenario(moves), root, Message.of("part.the-scenario", "the scenario"));
    boolean complete = !diagnostics.hasErrors();
    Draft draft = DraftReader.read(id, tree, moves, diagnostics);
    if (Rules.check(draft, complete, diagnostics) && advice) {
      Rules.advise(draft, diagnostics);
    }
    if (advice && !diagnostics.hasErrors()) {
      further.ifPresent(rules -> rules.check(draft, diagnostics));
      Rules.settle(draft, further.isPresent(), diagnostics);
    }
    return draft.scenario();
  }
}
