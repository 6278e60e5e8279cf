package vizavi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Reading;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.shape.Language;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Confirmation;
import vizavi.scenario.translation.Skeleton;
import vizavi.scenario.translation.Translation;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.scenario.translation.TranslationReader;
import vizavi.text.Nearest;

/** Says how far translations have come, begins them, and notes that they were confirmed. */
final class TranslateStatus implements Command {
  private static final String FORMAT = "--format";
  private static final String CONFIRM = "--confirm";
  private static final String NEW = "--new";

  @Override
  public String usage() {
    return "translate-status [file or folder]... [--format text|json]"
        + " | --confirm FILE [block]... | --new FILE";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var options = Options.of(words, List.of(FORMAT, CONFIRM, NEW));
    Optional<String> confirm = options.value(CONFIRM);
    Optional<String> begin = options.value(NEW);
    if (confirm.isPresent() && begin.isPresent()) {
      throw new BadUsage("Either confirm a translation or begin one, not both.");
    }
    if (confirm.isPresent()) {
      return confirm(translation(confirm.get()), options.places(), out);
    }
    if (begin.isPresent()) {
      return begin(translation(begin.get()), options.places(), out);
    }
    var format = options.choice(FORMAT, List.of("text", "json"));
    var places = options.places().isEmpty() ? List.of("scenarios") : options.places();
    var progress = Progress.of(Wanted.of(places));
    out.print(format.equals("json") ? progress.json() : progress.text());
    return progress.unread().isEmpty() ? FINE : FOUND_ERRORS;
  }

  private static Path translation(String name) throws BadUsage {
    var file = ScenarioFiles.path(name);
    String language =
        ScenarioFiles.language(file)
            .orElseThrow(
                () ->
                    new BadUsage(
                        "A translation's file is called such as \"scenario.uk.yaml\", not \""
                            + file.getFileName()
                            + "\"."));
    if (!Language.LANGUAGES.contains(language)) {
      throw new BadUsage(
          "The languages are %s, not \"%s\"."
              .formatted(String.join(", ", Language.LANGUAGES), language));
    }
    return file;
  }

  private static Reading source(Path translation) throws BadUsage {
    var source = ScenarioFiles.source(translation);
    return ScenarioReader.read(
        ScenarioFiles.id(source), ScenarioFiles.shown(source), ScenarioFiles.bytes(source));
  }

  private static int begin(Path file, List<String> places, PrintStream out) throws BadUsage {
    if (!places.isEmpty()) {
      throw new BadUsage("Only one file is begun at a time.");
    }
    if (Files.exists(file)) {
      throw new BadUsage("There is a file \"" + ScenarioFiles.shown(file) + "\" already.");
    }
    var reading = source(file);
    if (reading.scenario().isEmpty()) {
      out.print(new Report(1, reading.diagnostics()).text());
      return FOUND_ERRORS;
    }
    Scenario source = reading.scenario().get();
    String language = ScenarioFiles.language(file).orElseThrow();
    if (language.equals(source.language())) {
      throw new BadUsage("The source is in \"" + language + "\" already.");
    }
    write(file, Skeleton.of(source, language));
    out.println(ScenarioFiles.shown(file) + " is there, with the source's texts as comments.");
    return FINE;
  }

  private static int confirm(Path file, List<String> ids, PrintStream out) throws BadUsage {
    if (!Files.isRegularFile(file)) {
      throw new BadUsage("There is no file \"" + ScenarioFiles.shown(file) + "\".");
    }
    var source = source(file);
    if (source.scenario().isEmpty()) {
      out.print(new Report(1, source.diagnostics()).text());
      return FOUND_ERRORS;
    }
    var bytes = ScenarioFiles.bytes(file);
    var reading = TranslationReader.read(source.scenario().get(), ScenarioFiles.shown(file), bytes);
    if (reading.texts().isEmpty()) {
      out.print(new Report(0, 1, reading.diagnostics()).text());
      return FOUND_ERRORS;
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (!Confirmation.possible(text)) {
      throw new BadUsage(
          "Keys must stand at the beginning of their lines, and \"translated-from\" must be the last"
              + " key of the file; mend that first.");
    }
    var blocks = Blocks.of(source.scenario().get());
    var confirmed = confirmed(blocks, reading.texts().get(), ids);
    write(file, Confirmation.of(text, reading.texts().get(), blocks, confirmed));
    out.println(said(confirmed.size(), blocks.size(), ids.isEmpty()));
    return FINE;
  }

  /** The blocks meant, all of whose texts are there. */
  private static Set<String> confirmed(
      Map<String, Block> blocks, Translation texts, List<String> ids) throws BadUsage {
    for (String id : ids) {
      Block block = blocks.get(id);
      if (block == null) {
        throw new BadUsage(
            "The source has no block \"" + id + "\"" + Nearest.hint(id, blocks.keySet()) + ".");
      }
      if (texts.standing(block) == Standing.MISSING) {
        throw new BadUsage("Not all texts of \"" + id + "\" are translated yet.");
      }
    }
    List<String> meant = new ArrayList<>(ids.isEmpty() ? blocks.keySet() : ids);
    meant.removeIf(id -> texts.standing(blocks.get(id)) == Standing.MISSING);
    return new LinkedHashSet<>(meant);
  }

  private static String said(int confirmed, int blocks, boolean all) {
    String done = confirmed + (confirmed == 1 ? " block is" : " blocks are") + " confirmed";
    int left = blocks - confirmed;
    return all && left > 0
        ? done + "; " + left + " not, because texts are missing there."
        : done + ".";
  }

  private static void write(Path file, String text) throws BadUsage {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new BadUsage("The file \"" + file + "\" can't be written: " + e.getMessage() + ".");
    }
  }
}
