package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vizavi.analysis.check.Checked;
import vizavi.analysis.check.Checkup;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationName;
import vizavi.scenario.translation.TranslationReader;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/** Looks over texts before they are published. */
@Component
class Gatekeeper {
  private final Drafts drafts;
  private final Solutions solutions;

  Gatekeeper(Drafts drafts, Solutions solutions) {
    this.drafts = drafts;
    this.solutions = solutions;
  }

  /** Every mistake and every warning is in the way. */
  Gate look(Draft draft) {
    var texts = drafts.texts(draft);
    var utf8 = texts.source().getBytes(StandardCharsets.UTF_8);
    var checked = Checkup.of(draft.scenario(), ScenarioFolder.FILE, utf8, solutions.budget());
    return new Gate(Optional.of(draft), texts, checked, translations(checked, texts));
  }

  /** Only mistakes are in the way. */
  Gate mistakes(String scenario, Texts texts) {
    var reading = ScenarioReader.read(scenario, ScenarioFolder.FILE, texts.source());
    var mistakes = reading.diagnostics().stream().filter(Gatekeeper::mistake).toList();
    return new Gate(
        Optional.empty(),
        texts,
        new Checked(reading.scenario(), Optional.empty(), List.of(), mistakes),
        translations(reading.scenario(), texts, Gatekeeper::mistake));
  }

  private static boolean mistake(Diagnostic one) {
    return one.severity() == Severity.ERROR;
  }

  /** With what is known of the source's solution. */
  private List<Diagnostic> translations(Checked source, Texts texts) {
    if (source.scenario().isEmpty() || source.solution().isEmpty()) {
      return translations(source.scenario(), texts, one -> true);
    }
    return texts.translations().entrySet().stream()
        .flatMap(one -> check(source, one.getKey(), one.getValue()))
        .toList();
  }

  private Stream<Diagnostic> check(Checked source, String language, String text) {
    return Checkup.translation(
        source.scenario().orElseThrow(),
        source.solution().orElseThrow(),
        TranslationName.of(language),
        text.getBytes(StandardCharsets.UTF_8),
        solutions.budget())
        .diagnostics()
        .stream();
  }

  /** Where the source has mistakes its translations can't be read. */
  private static List<Diagnostic> translations(
      Optional<Scenario> source, Texts texts, Predicate<Diagnostic> counts) {
    return source.stream()
        .flatMap(
            scenario ->
                texts.translations().entrySet().stream()
                    .flatMap(one -> check(scenario, one.getKey(), one.getValue())))
        .filter(counts)
        .toList();
  }

  private static Stream<Diagnostic> check(Scenario source, String language, String text) {
    var file = TranslationName.of(language);
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return TranslationReader.read(source, file, utf8).diagnostics().stream();
  }
}
