package vizavi.scoring.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/**
 * An example: a text, and the stretches of it that stood in square brackets.
 *
 * @param text without the brackets
 */
record Spans(String text, List<String> marked) {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]");

  static Spans of(String example) {
    var marked = new ArrayList<String>();
    var matcher = BRACKETS.matcher(example);
    while (matcher.find()) {
      marked.add(matcher.group(1));
    }
    return new Spans(example.replaceAll("[\\[\\]]", ""), marked);
  }

  /** The stretches of a text in which an entry is found. */
  static List<String> found(Lexicon lexicon, WordReader reader, String entry, String text) {
    var words = reader.read(text);
    var tokens = words.counting();
    return lexicon.find(tokens, words.ends()).stream()
        .filter(hit -> hit.entry().id().equals(entry))
        .map(hit -> words.slice(tokens.get(hit.first()).from(), tokens.get(hit.last()).to()))
        .toList();
  }

  /** The stretches in which one English pattern is found; {@code cancel}: what undoes it. */
  static List<String> found(String pattern, String text, String... cancel) {
    var unless = new StringBuilder();
    for (var one : cancel) {
      unless.append("    unless: ['").append(one.replace("'", "''")).append("']\n");
    }
    var file =
        """
        lexicon: 1
        language: en
        classes:
          late: [late, =tardy, delay*]
        entries:
          one:
            sign: one
            patterns: ['%s']
        %s"""
            .formatted(pattern.replace("'", "''"), unless);
    var lexicon = LexiconReader.read(Tongue.EN, java.util.Map.of("one.yaml", file));
    return found(lexicon, new WordReader(Tongue.EN), "one", text);
  }
}
