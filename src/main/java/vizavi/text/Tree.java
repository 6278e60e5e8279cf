package vizavi.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the tree from SnakeYAML's events, one by one, so that hostile text is stopped at once. */
final class Tree {
  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 50_000;

  private final Source source;
  private final Diagnostics diagnostics;
  private final Iterator<Event> events;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Node root;

  /** Where the last event ended. */
  private @Nullable Mark reached;

  private int documents;

  /** Ids and keys stand in a file many times and are kept once. */
  private final Map<String, String> names = new HashMap<>();

  private int parts;
  private boolean stopped;

  Tree(String file, String text, Diagnostics diagnostics) {
    this.source = new Source(file, text);
    this.diagnostics = diagnostics;
    this.events = new org.yaml.snakeyaml.Yaml(options()).parse(source.reader()).iterator();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Yaml.LARGEST + 1);
    return options;
  }

  /** The tree; empty where the text breaks off. */
  Optional<Node> read() {
    try {
      while (!stopped && events.hasNext()) {
        var event = events.next();
        reached = event.getEndMark();
        take(event);
      }
    } catch (MarkedYAMLException problem) {
      stopped = true;
      Syntax.explain(problem, source, diagnostics);
    } catch (YAMLException problem) {
      // SnakeYAML ends some brackets left open in one that has no place
      stopped = true;
      diagnostics.error(
          source.span(reached, 1),
          "syntax",
          Message.of(
              "syntax.soon-after",
              "soon after this the YAML can't be understood; look at its brackets and hyphens"));
    } catch (IllegalArgumentException problem) {
      // SnakeYAML lets \UFFFFFFFF, which is no character, end in this
      stopped = true;
      diagnostics.error(
          source.badEscape(),
          "syntax",
          Message.of(
              "syntax.escape-number", "\"\\U\" must be followed by the number of a character"));
    }
    return stopped ? Optional.empty() : Optional.ofNullable(root);
  }

  private void take(Event event) {
    switch (event) {
      case DocumentStartEvent start -> begin(start);
      case AliasEvent alias -> refuseAlias(alias);
      case ScalarEvent scalar -> put(scalar(scalar));
      case CollectionStartEvent start -> open(start);
      default -> {
        if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
          put(open.pop().close());
        }
      }
    }
  }

  private void begin(DocumentStartEvent start) {
    documents++;
    if (documents > 1) {
      diagnostics.error(
          source.span(start.getStartMark(), 3),
          "several-documents",
          Message.of(
              "several-documents",
              "a second document begins here; one file holds one, so delete the \"---\""));
      stopped = true;
    }
  }

  private void refuseAlias(AliasEvent alias) {
    Span place = source.span(alias.getStartMark(), alias.getEndMark());
    diagnostics.error(
        place,
        "anchor-or-alias",
        () ->
            Message.of(
                "anchor-or-alias.alias",
                "{0} is an alias, which is not read here; write the text itself,"
                    + " in quotes if it begins with \"*\"",
                Quoted.of("*" + alias.getAnchor())));
    put(new Broken(place));
  }

  /** Whether the node carries an anchor or a tag; says so. */
  private boolean refuses(NodeEvent event, @Nullable String tag) {
    Span place = source.span(event.getStartMark(), 1);
    if (event.getAnchor() != null) {
      diagnostics.error(
          place,
          "anchor-or-alias",
          () ->
              Message.of(
                  "anchor-or-alias.anchor",
                  "{0} is an anchor, which is not read here; delete it,"
                      + " or put the text in quotes if it begins with \"&\"",
                  Quoted.of("&" + event.getAnchor())));
    } else if (tag != null) {
      diagnostics.error(
          place,
          "tag",
          Message.of(
              "tag",
              "this is a tag, which is not read here; delete it, or put the text in quotes if it"
                  + " begins with \"!\""));
    }
    return event.getAnchor() != null || tag != null;
  }

  private Node scalar(ScalarEvent event) {
    Span place = source.span(event.getStartMark(), event.getEndMark());
    if (refuses(event, event.getTag())) {
      return new Broken(place);
    }
    Scalar scalar =
        new Scalar(
            names.computeIfAbsent(event.getValue(), same -> same),
            style(event),
            source.line(event.getStartMark(), event.getEndMark()),
            place);
    return event.isDQuoted() && hidden(scalar) ? new Broken(place) : scalar;
  }

  /** Whether an escape brings in a character that must not be written as itself; says so. */
  private boolean hidden(Scalar scalar) {
    String value = scalar.value();
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (Characters.forbidden(c)) {
        diagnostics.error(scalar.at(i, 1), Characters.RULE, () -> Characters.message(c));
        return true;
      }
    }
    return false;
  }

  private static Scalar.Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Scalar.Style.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Scalar.Style.BLOCK;
      default -> Scalar.Style.PLAIN;
    };
  }

  private void open(CollectionStartEvent event) {
    boolean refused = refuses(event, event.getTag());
    Mark mark = event.getStartMark();
    Span own = source.span(mark, 1);
    if (open.size() == DEEPEST) {
      diagnostics.error(
          own,
          "nesting-too-deep",
          Message.of(
              "nesting-too-deep",
              "this stands more than {0} levels deep; no scenario needs that",
              DEEPEST));
      stopped = true;
      return;
    }
    Span place = open.isEmpty() ? own : open.peek().underline(own);
    open.push(Open.of(event instanceof MappingStartEvent, refused, place, diagnostics));
  }

  private void put(Node node) {
    if (++parts > MOST_PARTS) {
      diagnostics.error(
          node.place(),
          "too-large",
          Message.of(
              "too-large.parts",
              "the file has more than {0} keys and values; no scenario needs that",
              MOST_PARTS));
      stopped = true;
    } else if (!open.isEmpty()) {
      open.peek().add(node);
    } else {
      root = node;
    }
  }
}
