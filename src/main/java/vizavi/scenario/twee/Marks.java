package vizavi.scenario.twee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the marks in a passage's text. Each place is asked once, from the first to the last. */
final class Marks {
  enum Kind {
    LINK(null),
    COMMAND(null),
    BREAK(null),
    QUIET(null),
    VARIABLE(null),
    COMMENT(What.COMMENT),
    SCRIPT(What.SCRIPT),
    STYLE(What.STYLESHEET),
    PICTURE(What.PICTURE),
    HTML(What.HTML),
    FORMATTING(What.FORMATTING);

    private final @Nullable What what;

    Kind(@Nullable What what) {
      this.what = what;
    }

    /** What is lost with it; there for those that are only lost. */
    What what() {
      return java.util.Objects.requireNonNull(what);
    }
  }

  /** A stretch that is no text to read; it ends before {@code end}. */
  record Mark(Kind kind, int end) {}

  /** No command, picture or link is longer. */
  private static final int LONGEST = 2_000;

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9-]{0,30})(?:[\\s/][^<>]{0,1000})?>");
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\[[<>]?img\\[[^\\]\\n]{0,1000}](?:\\[[^\\]\\n]{0,1000}]){0,2}\\]|!\\[[^\\]\\n]{0,300}]\\([^)\\n]{0,1000}\\)");
  private static final Pattern HEADING = Pattern.compile("(?:!{1,6}|#{1,6}) *(?=[^\\s!#\\[])");
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]{0,60}");

  /** Harlowe's name of a piece of text, before its bracket. */
  private static final Pattern HOOK = Pattern.compile("\\|[A-Za-z_][A-Za-z0-9_]{0,30}[>)](?=\\[)");

  private static final Set<String> PICTURES =
      Set.of("img", "audio", "video", "source", "iframe", "svg", "picture", "object", "embed");

  private final String text;

  /** Where each end stands next; it is not looked for again before that place is passed. */
  private final Map<String, Integer> next = new HashMap<>();

  /** Where the second halves of pairs stand. */
  private final Set<Integer> seconds = new HashSet<>();

  Marks(String text) {
    this.text = text;
  }

  /** The mark that begins here, if any does. */
  Optional<Mark> at(int at) {
    char c = text.charAt(at);
    Optional<Mark> mark =
        switch (c) {
          case '<' -> angle(at);
          case '[' -> square(at);
          case '|' -> matched(HOOK, at, Kind.COMMAND);
          case '$' -> matched(VARIABLE, at, Kind.VARIABLE);
          case '\\' ->
              text.startsWith("\n", at + 1)
                  ? Optional.of(new Mark(Kind.QUIET, at + 1))
                  : Optional.empty();
          case '(' -> Commands.harlowe(text, at) ? round(at) : Optional.empty();
          case '/' ->
              or(enclosed(at, "/*", "*/", Kind.COMMENT), enclosed(at, "/%", "%/", Kind.COMMENT));
          case '!', '#' -> or(picture(at), heading(at));
          default -> Optional.empty();
        };
    return mark.isPresent() ? mark : pair(at);
  }

  private Optional<Mark> angle(int at) {
    return or(
        or(enclosed(at, "<!--", "-->", Kind.COMMENT), enclosed(at, "<<", ">>", Kind.COMMAND)),
        or(enclosed(at, "<%", "%>", Kind.COMMAND), tag(at)));
  }

  private Optional<Mark> square(int at) {
    if (text.startsWith("[[[", at)) {
      return Optional.empty(); // what a command speaks of is a link: "(if: $x)[[[a->b]]]"
    }
    Optional<Mark> link = enclosed(at, "[[", "]]", Kind.LINK);
    boolean oneLine = link.isPresent() && text.substring(at, link.get().end()).indexOf('\n') < 0;
    return oneLine ? link : picture(at);
  }

  private Optional<Mark> picture(int at) {
    return matched(PICTURE, at, Kind.PICTURE);
  }

  private Optional<Mark> heading(int at) {
    boolean opensLine = at == 0 || text.charAt(at - 1) == '\n';
    return opensLine ? matched(HEADING, at, Kind.FORMATTING) : Optional.empty();
  }

  private Optional<Mark> matched(Pattern pattern, int at, Kind kind) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    return found.lookingAt() ? Optional.of(new Mark(kind, found.end())) : Optional.empty();
  }

  /** A mark of formatting with the words it is about. */
  String formatted(int at, int end) {
    int second = second(at, end);
    return text.substring(at, second < 0 ? lineEnd(at) : second + 2);
  }

  private Optional<Mark> tag(int at) {
    Matcher tag = TAG.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    if (text.charAt(at + 1) == '/') {
      return Optional.of(new Mark(Kind.QUIET, tag.end()));
    }
    return Optional.of(
        switch (name) {
          case "script" -> new Mark(Kind.SCRIPT, after("</script>", tag.end()));
          case "style" -> new Mark(Kind.STYLE, after("</style>", tag.end()));
          case "br", "p", "hr" -> new Mark(Kind.BREAK, tag.end());
          default -> new Mark(PICTURES.contains(name) ? Kind.PICTURE : Kind.HTML, tag.end());
        });
  }

  private int after(String end, int from) {
    int found = find(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** Brackets inside and quoted ones are part of the command. */
  private Optional<Mark> round(int at) {
    int depth = 0;
    char quote = 0;
    for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' && depth == 1 && ": ,(".indexOf(text.charAt(i - 1)) >= 0) {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return Optional.of(new Mark(Kind.COMMAND, i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Mark> enclosed(int at, String start, String end, Kind kind) {
    if (!text.startsWith(start, at)) {
      return Optional.empty();
    }
    int found = find(end, at + start.length());
    boolean near = found >= 0 && (kind == Kind.COMMENT || found - at < LONGEST);
    return near ? Optional.of(new Mark(kind, found + end.length())) : Optional.empty();
  }

  /** Where this end stands next, or -1. */
  private int find(String end, int from) {
    Integer known = next.get(end);
    if (known == null || known >= 0 && known < from) {
      known = text.indexOf(end, from);
      next.put(end, known);
    }
    return known;
  }

  /** {@code ''bold''}, {@code //italics//} and their like, on one line. */
  private Optional<Mark> pair(int at) {
    if (seconds.remove(at)) {
      return Optional.of(new Mark(Kind.QUIET, at + 2));
    }
    char c = text.charAt(at);
    boolean twice = at + 2 < text.length() && text.charAt(at + 1) == c;
    if (!twice || "'/*_~".indexOf(c) < 0 || c == '/' && at > 0 && text.charAt(at - 1) == ':') {
      return Optional.empty();
    }
    int second = second(at, at + 2);
    if (second <= at + 2 || Character.isWhitespace(text.charAt(at + 2))) {
      return Optional.empty();
    }
    seconds.add(second);
    return Optional.of(new Mark(Kind.FORMATTING, at + 2));
  }

  /** Where the two signs from {@code at} on stand again on their line, or -1. */
  private int second(int at, int from) {
    int end = Math.min(lineEnd(at), at + LONGEST);
    return from > end || end - at < 2 ? -1 : text.indexOf(text.substring(at, at + 2), from, end);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static Optional<Mark> or(Optional<Mark> one, Optional<Mark> other) {
    return one.isPresent() ? one : other;
  }
}
