package vizavi.scenario.twee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a text into its passages. */
final class PassageReader {
  static final String START = "::";

  private final List<String> lines;
  private final Losses losses;

  PassageReader(String text, Losses losses) {
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
    this.losses = losses;
  }

  List<Passage> read() {
    List<Passage> passages = new ArrayList<>();
    int at = next(0);
    String before = text(0, at).strip();
    if (!before.isEmpty()) {
      losses.add(1, What.TEXT_BEFORE, before);
    }
    while (at < lines.size()) {
      int end = next(at + 1);
      Header header = Header.read(lines.get(at));
      if (header.broken()) {
        losses.add(at + 1, What.METADATA, lines.get(at));
      }
      passages.add(new Passage(header.name(), header.tags(), at + 1, text(at + 1, end)));
      at = end;
    }
    return passages;
  }

  private int next(int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(START)) {
      at++;
    }
    return at;
  }

  private String text(int from, int to) {
    return String.join("\n", lines.subList(from, to)).stripTrailing();
  }

  /** The first line of a passage: {@code :: name [tags] {"position": "1,2"}}. */
  record Header(String name, List<String> tags, boolean broken) {
    static Header read(String line) {
      int tagsAt = find(line, START.length(), "[{");
      String name = unescape(line.substring(START.length(), tagsAt)).strip();
      if (tagsAt == line.length() || line.charAt(tagsAt) == '{') {
        return new Header(name, List.of(), broken(line.substring(tagsAt)));
      }
      int end = find(line, tagsAt + 1, "]");
      List<String> tags =
          Stream.of(line.substring(tagsAt + 1, end).split("\\s+"))
              .filter(tag -> !tag.isEmpty())
              .map(Header::unescape)
              .toList();
      String rest = end < line.length() ? line.substring(end + 1) : "";
      return new Header(name, tags, end == line.length() || broken(rest));
    }

    /** Position and size mean nothing here; that they are not garbled is all that is asked. */
    private static boolean broken(String metadata) {
      String bare = metadata.strip();
      return !bare.isEmpty() && !(bare.startsWith("{") && bare.endsWith("}"));
    }

    /** The place of the first of these signs that is not escaped, or the line's end. */
    private static int find(String line, int from, String signs) {
      int at = from;
      while (at < line.length() && signs.indexOf(line.charAt(at)) < 0) {
        at += line.charAt(at) == '\\' ? 2 : 1;
      }
      return Math.min(at, line.length());
    }

    private static String unescape(String text) {
      return text.replaceAll("\\\\(.)", "$1");
    }
  }
}
