package vizavi.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vizavi.scoring.Lesson;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** The labelled texts of the project and of public sets; {@code docs/corpus.md} tells of them. */
final class Corpora {
  static final Path OWN = Path.of("src", "corpus");

  private Corpora() {}

  /** The replies of our own corpus. */
  static List<LabelledReply> replies(Path folder) throws BadUsage {
    return replies(folder, "replies-*.jsonl");
  }

  /** The replies of the sets to develop on; not their pairs and gaming items. */
  static List<LabelledReply> development(Path folder) throws BadUsage {
    return replies(folder, "dev-??.jsonl");
  }

  private static List<LabelledReply> replies(Path folder, String pattern) throws BadUsage {
    List<LabelledReply> replies = new ArrayList<>();
    for (var file : files(folder, pattern)) {
      JsonLines.in(file).forEach(line -> replies.add(LabelledReply.of(line)));
    }
    return replies;
  }

  /** The phrases of our own corpus: moves, words and what the client said, parted by tabs. */
  static List<Lesson> phrases(Path folder) throws BadUsage {
    List<Lesson> phrases = new ArrayList<>();
    for (var file : files(folder, "phrases-*.tsv")) {
      var tongue = Tongue.of(file.getFileName().toString().split("-")[1]).orElseThrow();
      for (var line : JsonLines.lines(file)) {
        var parts = line.split("\t", -1);
        if (parts.length > 1) {
          phrases.add(phrase(tongue, parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
        }
      }
    }
    return phrases;
  }

  private static Lesson phrase(Tongue tongue, String moves, String words, String client) {
    Map<String, List<String>> evidence = new LinkedHashMap<>();
    if (!moves.equals("-")) {
      for (var move : moves.split(",")) {
        evidence.put(move.strip(), List.of(words));
      }
    }
    var said = new Utterance(tongue, client, words);
    int group = (int) (LabelledReply.number(words) >>> 1);
    return new Lesson(said, group, evidence, Map.of(), true, false);
  }

  /** The files of a folder that fit a pattern, by name; none where there is no folder. */
  static List<Path> files(Path folder, String pattern) throws BadUsage {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      return StreamSupport.stream(found.spliterator(), false)
          .sorted()
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new BadUsage("The folder " + folder + " can't be read.");
    }
  }
}
