package vizavi.notice;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a notice as the text that is stored: a JSON array of words. */
final class ArgumentText {
  /** Characters kept of one; titles are shorter. */
  static final int LONGEST = 200;

  private static final JsonMapper JSON = JsonMapper.shared();

  private ArgumentText() {}

  /** Longer ones are cut, and say so: a long title is no reason to lose what somebody did. */
  static String write(List<String> arguments) {
    return JSON.writeValueAsString(arguments.stream().map(ArgumentText::plain).toList());
  }

  static List<String> read(String text) {
    return JSON.readValue(text, new TypeReference<>() {});
  }

  /**
   * On one line, without what can't be seen; a notice is a sentence, and so is a mail's subject.
   */
  private static String plain(String argument) {
    var line = argument.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
