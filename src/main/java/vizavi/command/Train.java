package vizavi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import vizavi.scoring.Lesson;
import vizavi.scoring.Rubric;
import vizavi.scoring.learn.Labelled;
import vizavi.scoring.learn.ModelBytes;
import vizavi.scoring.learn.Trainer;
import vizavi.scoring.words.Tongue;

/** Learns the weights of the scorer from our own corpus and from public data. */
final class Train implements Command {
  /** Weights of one output: what keeps the file below half a megabyte. */
  private static final int MOST = 3_700;

  private static final Path WEIGHTS =
      Path.of("src", "main", "resources", "vizavi", "scoring", "learn", "weights.bin.gz");

  @Override
  public String usage() {
    return "train [folder of public data]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var data = Path.of(words.isEmpty() ? "../shared/data" : words.getFirst());
    List<Lesson> lessons = new ArrayList<>();
    for (var reply : Corpora.replies(Corpora.OWN)) {
      if (!reply.keptAside()) {
        lessons.add(reply.lesson());
      }
    }
    if (lessons.isEmpty()) {
      throw new BadUsage("There is no corpus in " + Corpora.OWN + ".");
    }
    int replies = lessons.size();
    lessons.addAll(Corpora.phrases(Corpora.OWN));
    int phrases = lessons.size() - replies;
    for (var file : List.of("politeness-en-wiki.csv", "politeness-en-stackexchange.csv")) {
      RatedText.in(data.resolve(file), Tongue.EN).forEach(text -> lessons.add(text.lesson()));
    }
    out.printf(
        "Learning from %,d replies, %,d phrases and %,d rated requests ...%n",
        replies, phrases, lessons.size() - replies - phrases);
    out.flush();
    write(lessons.stream().map(Lesson::labelled).toList(), out);
    return FINE;
  }

  private static void write(List<Labelled> lessons, PrintStream out) throws BadUsage {
    var moves = List.copyOf(Rubric.shipped().moves().keySet());
    var bytes = ModelBytes.write(new Trainer(moves, lessons, MOST).train());
    try {
      Files.createDirectories(WEIGHTS.getParent());
      try (var file = new GZIPOutputStream(Files.newOutputStream(WEIGHTS))) {
        file.write(bytes);
      }
      out.printf("%,d bytes written to %s%n", Files.size(WEIGHTS), WEIGHTS);
    } catch (IOException e) {
      throw new BadUsage("The file " + WEIGHTS + " can't be written.");
    }
  }
}
