package vizavi.scenario.twee;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes once through a passage: words stay, links are gathered, everything else is listed. */
final class MarkupReader {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

  private final Passage passage;
  private final Losses losses;
  private final Marks marks;
  private final Rows rows = new Rows();
  private final Map<String, Link> links = new LinkedHashMap<>();

  /** For each square bracket that is open, whether it only held what a command speaks of. */
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  /** The first command that leads on without being asked; its label is the command. */
  private Optional<Link> jump = Optional.empty();

  private boolean afterCommand;
  private int line;
  private int at;

  MarkupReader(Passage passage, Losses losses) {
    this.passage = passage;
    this.losses = losses;
    this.marks = new Marks(passage.text());
    this.line = passage.line() + 1;
  }

  Page read() {
    String text = passage.text();
    while (at < text.length()) {
      Optional<Marks.Mark> mark = marks.at(at);
      if (mark.isPresent()) {
        take(mark.get());
      } else {
        take(text.codePointAt(at));
      }
    }
    if (!links.isEmpty()) {
      jump.ifPresent(command -> losses.add(command.line(), What.MACRO, command.label()));
    }
    Optional<String> onwards = jump.filter(command -> links.isEmpty()).map(Link::target);
    return new Page(passage, rows.done(), List.copyOf(links.values()), onwards);
  }

  private void take(Marks.Mark mark) {
    String text = passage.text().substring(at, mark.end());
    switch (mark.kind()) {
      case LINK -> link(text);
      case COMMAND -> {
        command(text);
        rows.add(' '); // what it showed stood between two words
      }
      case VARIABLE -> {
        losses.add(line, What.VARIABLE, text);
        text.codePoints().forEach(rows::add);
      }
      case FORMATTING -> losses.add(line, What.FORMATTING, marks.formatted(at, mark.end()));
      case BREAK -> rows.end(false);
      case QUIET -> {} // the second half of a pair, or a line that goes on
      default -> losses.add(line, mark.kind().what(), text);
    }
    afterCommand = mark.kind() == Marks.Kind.COMMAND;
    for (int lines = (int) text.chars().filter(c -> c == '\n').count(); lines > 0; lines--) {
      endLine();
    }
    at = mark.end();
  }

  private void take(int c) {
    if (c == '\n') {
      endLine();
    } else if (c == '[') {
      brackets.push(afterCommand);
      if (!afterCommand) {
        rows.add(c);
      }
    } else if (c == ']' && !brackets.isEmpty() && brackets.pop()) {
      afterCommand = false;
    } else if (!Words.visible(c)) {
      losses.add(line, What.INVISIBLE, "U+%04X".formatted(c));
    } else {
      rows.add(c);
    }
    if (!Character.isWhitespace(c)) {
      afterCommand = false;
    }
    at += Character.charCount(c);
  }

  private void endLine() {
    rows.end(true);
    line++;
  }

  private void link(String text) {
    String inside = text.substring(2, text.length() - 2);
    int action = inside.indexOf("][");
    if (action >= 0) {
      losses.add(line, What.LINK_ACTION, text);
      inside = inside.substring(0, action);
    }
    link(Link.of(line, inside), text);
  }

  private void link(Link link, String text) {
    String label = Words.clean(TAG.matcher(link.label()).replaceAll(""));
    if (TAG.matcher(link.label()).find()) {
      losses.add(line, What.HTML, link.label());
    }
    rows.addLink(label);
    if (link.leavesTheStory()) {
      losses.add(line, What.WEB_LINK, text);
    } else if (link.computed() || link.target().isEmpty()) {
      losses.add(line, What.COMPUTED_LINK, text);
    } else {
      Link clean = new Link(line, label.isEmpty() ? "…" : label, link.target());
      links.putIfAbsent(clean.label() + "\n" + clean.target(), clean);
    }
  }

  private void command(String text) {
    Optional<Link> link = Commands.link(line, text);
    Optional<String> to = Commands.jump(text);
    if (link.isPresent()) {
      link(link.get(), text);
    } else if (to.isPresent() && jump.isEmpty()) {
      jump = Optional.of(new Link(line, text, to.get()));
    } else if (!text.startsWith("<</")) {
      losses.add(line, What.MACRO, text);
    }
  }
}
