package vizavi.scenario.assist;

import org.jspecify.annotations.Nullable;

/**
 * Skims YAML by the indentation of its lines. Whatever the text, there is a tree: what can't be
 * understood is passed over, and a bracket or a quote left open ends where the indentation does.
 */
final class Skimmer {
  private final Twig root = Twig.root();
  private final Frames frames = new Frames(root);
  private @Nullable Twig told;
  private @Nullable Flow flow;
  private int below;

  private Skimmer() {}

  /** The tree of a text. */
  static Twig tree(String text) {
    Skimmer skimmer = new Skimmer();
    skimmer.readAll(text.split("\n", -1));
    return skimmer.root;
  }

  /** Where the writing stands at the end of a text. */
  static Place end(String text) {
    Skimmer skimmer = new Skimmer();
    String[] lines = text.split("\n", -1);
    String last = lines[lines.length - 1];
    lines[lines.length - 1] = "";
    skimmer.readAll(lines);
    return skimmer.place(last, lines.length);
  }

  private void readAll(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      read(line, i + 1);
    }
  }

  private void read(String line, int number) {
    int indent = Scalars.start(line, 0);
    if (indent == line.length()) {
      return;
    }
    if (goesOn(indent)) {
      more(line, indent, number);
    } else if (line.charAt(indent) != '#' && !line.startsWith("---")) {
      begin(line, indent, number);
    }
  }

  /** Whether a line belongs to the text or the brackets that are open. */
  private boolean goesOn(int indent) {
    if (indent > below && (told != null || flow != null)) {
      return true;
    }
    told = null;
    flow = null;
    return false;
  }

  private void more(String line, int indent, int number) {
    if (flow != null) {
      flow.read(line, indent, number);
      frames.top().open().reach(number);
      flow = flow.closed() ? null : flow;
    } else if (told != null) {
      told.say(line.strip());
      told.reach(number);
    }
  }

  private void begin(String line, int at, int number) {
    if (dash(line, at)) {
      Twig item = frames.at(at, true).holder().item(number, column(line, at));
      int next = Scalars.start(line, at + 1);
      if (nests(line, next)) {
        begin(line, next, number);
      } else {
        value(item, line, next, number, at);
      }
      return;
    }
    int colon = Scalars.colon(line, at);
    if (colon >= 0) {
      String name = Scalars.bare(line.substring(at, colon));
      Twig key = frames.at(at, false).holder().key(name, number, column(line, at));
      value(key, line, Scalars.start(line, colon + 1), number, at);
    } else {
      loose(line, at, number);
    }
  }

  /** A line that is neither key nor item: the text of the key above, or a key half typed. */
  private void loose(String line, int at, int number) {
    frames.leave(at);
    if (frames.top().indent() < at) {
      Twig owner = frames.top().open();
      value(owner, line, at, number, frames.top().indent());
      told = null;
    }
  }

  private void value(Twig of, String line, int from, int number, int indent) {
    of.reach(number);
    String written = from < line.length() ? Scalars.plain(line.substring(from)) : "";
    if (written.isEmpty()) {
      return;
    }
    below = indent;
    char first = written.charAt(0);
    if (first == '[' || first == '{') {
      Flow between = new Flow(of);
      between.read(line, from, number);
      flow = between.closed() ? null : between;
    } else {
      told = of;
      if (!written.matches("[|>][-+0-9]*")) {
        of.say(Scalars.bare(written));
      }
    }
  }

  /** Whether what stands behind a dash is a list or keys of its own. */
  private boolean nests(String line, int at) {
    return at < line.length()
        && frames.mayDeepen()
        && (dash(line, at) || Scalars.colon(line, at) >= 0);
  }

  private static boolean dash(String line, int at) {
    return line.charAt(at) == '-' && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
  }

  private static int column(String line, int at) {
    return line.codePointCount(0, at) + 1;
  }

  private Place place(String line, int number) {
    int indent = Scalars.start(line, 0);
    if (goesOn(indent)) {
      if (flow == null) {
        return new Place(frames.top().open(), Place.Kind.TEXT, line.strip());
      }
      flow.read(line, indent, number);
      return flow.closed() ? new Place(frames.top().open(), Place.Kind.TEXT, "") : flow.place();
    }
    return here(line, indent, number);
  }

  private Place here(String line, int at, int number) {
    if (at == line.length()) {
      return free(at, "");
    }
    if (line.charAt(at) == '#') {
      return new Place(root, Place.Kind.TEXT, "");
    }
    if (dash(line, at)) {
      Twig item = frames.at(at, true).holder().item(number, column(line, at));
      int next = Scalars.start(line, at + 1);
      return nests(line, next) ? here(line, next, number) : written(item, line, next, number, next);
    }
    int colon = Scalars.colon(line, at);
    if (colon < 0) {
      return free(at, line.substring(at));
    }
    String name = Scalars.bare(line.substring(at, colon));
    Twig key = frames.at(at, false).holder().key(name, number, column(line, at));
    return written(key, line, Scalars.start(line, colon + 1), number, at);
  }

  /** The value of a part, as far as it is written. */
  private Place written(Twig of, String line, int from, int number, int indent) {
    String typed = from < line.length() ? line.substring(from) : "";
    if (typed.startsWith("[") || typed.startsWith("{")) {
      Flow between = new Flow(of);
      between.read(line, from, number);
      return between.closed() ? new Place(of, Place.Kind.TEXT, "") : between.place();
    }
    return new Place(of, Place.Kind.VALUE, typed, indent);
  }

  /** On a line of its own, neither key nor item yet. */
  private Place free(int indent, String typed) {
    Frames.Frame top = frames.keysAt(indent);
    return top.indent() == indent
        ? new Place(top.holder(), Place.Kind.KEY, typed, indent)
        : new Place(top.open(), Place.Kind.FIRST, typed, indent);
  }
}
