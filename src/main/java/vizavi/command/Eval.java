package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/** Measures the scorer on labelled sets and prints one table. */
final class Eval implements Command {
  private static final String SHARED = "../shared";

  @Override
  public String usage() {
    return "eval [folder with eval/ and data/]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var folder = Path.of(words.isEmpty() ? SHARED : words.getFirst());
    if (!words.isEmpty() && !Files.isDirectory(folder)) {
      throw new BadUsage("There is no folder " + folder + ".");
    }
    var table = new Table("measure", "en", "uk", "ru", "hu");
    var aside = Corpora.replies(Corpora.OWN).stream().filter(LabelledReply::keptAside).toList();
    replies("fifth kept aside", aside, table);
    pairs("own pairs", Corpora.OWN, "pairs-%s-*.jsonl", table);
    var dev = Files.isDirectory(folder.resolve("eval")) ? folder.resolve("eval") : folder;
    var replies = Corpora.development(dev);
    replies("development set", replies, table);
    pairs("development pairs", dev, "dev-pairs-%s.jsonl", table);
    gaming(dev, table);
    pace(aside.isEmpty() ? replies : aside, table);
    var open = new Table("public set", "figure");
    Public.add(folder.resolve("data"), open);
    out.print(table);
    out.println();
    out.print(open);
    return FINE;
  }

  private static void replies(String set, List<LabelledReply> replies, Table table) {
    if (replies.isEmpty()) {
      return;
    }
    Map<Tongue, Heard> heard = new EnumMap<>(Tongue.class);
    for (var tongue : Tongue.values()) {
      heard.put(
          tongue,
          Heard.in(replies.stream().filter(reply -> reply.said().tongue() == tongue).toList()));
    }
    var all = List.copyOf(heard.values());
    table.add(set + ": replies", all.stream().map(one -> "" + one.replies().size()).toList());
    table.add(
        set + ": moves, macro F1",
        all.stream().map(one -> Table.share(one.moves().macro())).toList());
    table.add(
        set + ": moves, micro F1",
        all.stream().map(one -> Table.share(one.moves().micro())).toList());
    for (var skill : Skill.values()) {
      table.add(
          set + ": " + skill.id() + ", weighted kappa",
          all.stream().map(one -> Table.share(one.kappa(skill))).toList());
    }
    table.add(
        set + ": a hurting move heard in a neutral reply",
        all.stream().map(one -> Table.outOf(one.falseAlarms(), one.neutral())).toList());
  }

  private static void pairs(String set, Path folder, String pattern, Table table) throws BadUsage {
    for (var skill : Skill.values()) {
      List<String> cells = new ArrayList<>();
      for (var tongue : Tongue.values()) {
        var files = Corpora.files(folder, pattern.formatted(tongue.id()));
        cells.add(Pairs.in(files, skill).toString());
      }
      table.add(set + ": " + skill.id() + ", in the right order", cells);
    }
  }

  private static void gaming(Path folder, Table table) throws BadUsage {
    List<String> cells = new ArrayList<>();
    for (var tongue : Tongue.values()) {
      var files = Corpora.files(folder, "dev-gaming-" + tongue.id() + ".jsonl");
      cells.add(Gaming.in(files).toString());
    }
    table.add("gaming items handled", cells);
  }

  private static void pace(List<LabelledReply> replies, Table table) {
    table.add(
        "milliseconds a reply",
        Arrays.stream(Tongue.values())
            .map(
                tongue ->
                    replies.stream()
                        .map(LabelledReply::said)
                        .filter(said -> said.tongue() == tongue)
                        .toList())
            .map((List<Utterance> said) -> said.isEmpty() ? "-" : Pace.of(said))
            .toList());
  }
}
