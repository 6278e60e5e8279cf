package vizavi.scenario.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Scenario;
import vizavi.scenario.check.Draft;
import vizavi.scenario.check.Further;
import vizavi.scenario.check.Places;
import vizavi.scenario.check.Rules;
import vizavi.scenario.read.Allowances;
import vizavi.scenario.read.Part;
import vizavi.scenario.shape.Fit;
import vizavi.scenario.shape.Translated;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostics;
import vizavi.text.Document;
import vizavi.text.Message;
import vizavi.text.Node;
import vizavi.text.Span;
import vizavi.text.Yaml;

/**
 * The one way from the file of a translation to the scenario in that language. Whatever the file
 * holds, the answer is a reading.
 */
public final class TranslationReader {
  private final Scenario source;
  private final String file;
  private final Diagnostics diagnostics;

  private TranslationReader(Scenario source, String file, Diagnostics diagnostics) {
    this.source = source;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a translation and finds all its mistakes at once: texts the source has and it has not,
   * and the rules over words, which are looked at in this language too.
   *
   * @param source the scenario it belongs to, as its source has it
   * @param file the name shown in diagnostics
   */
  public static TranslationReading read(Scenario source, String file, byte[] utf8) {
    return read(source, file, utf8, Optional.empty());
  }

  /**
   * The same, with rules that need more than the text. They are not asked where the text has
   * errors.
   */
  public static TranslationReading read(
      Scenario source, String file, byte[] utf8, Further further) {
    return read(source, file, utf8, Optional.of(further));
  }

  private static TranslationReading read(
      Scenario source, String file, byte[] utf8, Optional<Further> further) {
    return read(source, file, utf8, further, true);
  }

  /**
   * The scenario in that language, where it can be played: without the rules that only warn, in a
   * small part of the time.
   */
  public static Optional<Scenario> playable(Scenario source, String file, byte[] utf8) {
    return toPlay(source, file, utf8).scenario();
  }

  /** The same, with what is in the way where it can't be played. */
  public static TranslationReading toPlay(Scenario source, String file, byte[] utf8) {
    return read(source, file, utf8, Optional.empty(), false);
  }

  private static TranslationReading read(
      Scenario source, String file, byte[] utf8, Optional<Further> further, boolean advice) {
    Document document = Yaml.read(file, utf8);
    Diagnostics diagnostics = document.diagnostics();
    if (document.root().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          new Span(file, 1, 1, 0),
          "missing-key",
          Message.of(
              "missing-key.translation",
              "the file is empty; a translation begins with \"vizavi: 1\""));
    }
    var reader = new TranslationReader(source, file, diagnostics);
    return document
        .root()
        .map(root -> reader.reading(root, further, advice))
        .orElseGet(
            () -> new TranslationReading(Optional.empty(), Optional.empty(), diagnostics.sorted()));
  }

  private TranslationReading reading(Node root, Optional<Further> further, boolean advice) {
    Node tree =
        new Fit(diagnostics)
            .fit(Translated.file(), root, Message.of("part.the-translation", "the translation"));
    Translation texts = TextReader.of(tree);
    Beside beside = new Beside(source, file, texts, Places.of(root));
    TranslationRules.check(beside, diagnostics);
    Scenario translated = Rendering.of(source, texts);
    if (advice && !diagnostics.hasErrors()) {
      Draft draft =
          new Draft(translated, ids(), List.of(), Allowances.of(Part.of(tree)), beside.places());
      Rules.checkWords(draft, diagnostics);
      further.ifPresent(rules -> rules.check(draft, diagnostics));
      Rules.settleWords(draft, further.isPresent(), diagnostics);
    }
    List<vizavi.text.Diagnostic> sorted = diagnostics.sorted();
    return new TranslationReading(
        diagnostics.hasErrors() ? Optional.empty() : Optional.of(translated),
        Optional.of(texts),
        sorted);
  }

  private Draft.Ids ids() {
    Set<String> replies = new LinkedHashSet<>();
    source
        .scenes()
        .values()
        .forEach(
            scene ->
                scene.replies().keySet().forEach(reply -> replies.add(scene.id() + "." + reply)));
    return new Draft.Ids(
        source.scenes().keySet(),
        source.endings().keySet(),
        replies,
        source.facts().keySet(),
        source.visits().keySet(),
        source.others().keySet(),
        Rubric.shipped().moves().keySet());
  }
}
