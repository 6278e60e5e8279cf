package vizavi.scenario.assist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.scenario.Line;
import vizavi.scenario.assist.Original.Kind;
import vizavi.scenario.shape.Field;
import vizavi.scenario.shape.Shape;
import vizavi.text.Message;

/**
 * What a translation still lacks, with the source's words beside it. What is chosen is put in ready
 * to be filled, its texts one after the other.
 */
record TranslationKeys(Original source) implements Keys {
  /** Where the cursor goes, until it is known how many such places there are. */
  private static final String GAP = "\0";

  /** The file's own keys. What it was translated from is noted by confirming it. */
  private static final Set<String> OF_THE_FILE = Set.of("vizavi", "language", "allows");

  @Override
  public List<Suggestion> of(Shape shape, Twig mapping) {
    Set<String> written = mapping.children().stream().map(Twig::name).collect(Collectors.toSet());
    return offered(shape, mapping).filter(one -> !written.contains(one.label())).toList();
  }

  private Stream<Suggestion> offered(Shape shape, Twig mapping) {
    if (mapping.parent().isEmpty()) {
      return Shapes.fields(shape, mapping).stream().flatMap(this::head);
    }
    return inOwnPart(mapping)
        ? SourceKeys.fields(shape, mapping).stream()
        : source.at(mapping.way()).stream().flatMap(TranslationKeys::parts);
  }

  private Stream<Suggestion> head(Field field) {
    return OF_THE_FILE.contains(field.key())
        ? Stream.of(SourceKeys.key(field))
        : parts(source).filter(part -> part.label().equals(field.key()));
  }

  /** Lines are no keys. */
  private static Stream<Suggestion> parts(Original of) {
    return of.parts().stream()
        .filter(part -> of.kind() != Kind.LINES)
        .map(part -> suggestion(part, of));
  }

  @Override
  public List<Suggestion> items(Shape shape, Twig list, Values values) {
    return inOwnPart(list)
        ? SourceKeys.first(shape, item -> SourceKeys.fields(item, Twig.root()), values)
        : source.at(list.way()).stream().flatMap(part -> next(part, list)).toList();
  }

  /** Whether it is a part of which the source knows nothing. */
  private static boolean inOwnPart(Twig twig) {
    return twig.way().stream().limit(1).anyMatch(head -> OF_THE_FILE.contains(head.name()));
  }

  /** The line that comes after those which are written. */
  private static Stream<Suggestion> next(Original says, Twig list) {
    return says.parts().stream()
        .filter(line -> says.kind() == Kind.LINES)
        .skip(list.children().size())
        .limit(1)
        .map(line -> line.parts().getFirst())
        .map(
            line ->
                new Suggestion(
                    "- " + line.name(),
                    numbered("- " + open(line)),
                    Message.of("help.note-line", "line"),
                    Message.written(line.text())));
  }

  private static Suggestion suggestion(Original part, Original around) {
    return new Suggestion(
        part.name(), numbered(open(part)), note(part, around), Message.written(part.words()));
  }

  private static Message note(Original part, Original around) {
    if (around.kind() != Kind.IDS) {
      return part.kind() == Kind.OWN ? Notes.KEY : Notes.NEEDED;
    }
    return switch (around.name()) {
      case "others" -> Message.of("part.person", "person");
      case "replies" -> Notes.REPLY;
      case "visits" -> Notes.VISIT;
      case "scenes" -> Notes.SCENE;
      default -> Notes.ENDING;
    };
  }

  /** A part with nothing in it yet. */
  private static String open(Original part) {
    return part.name()
        + ":"
        + switch (part.kind()) {
          case TEXT -> " " + GAP;
          case OWN -> "\n  - " + GAP;
          case IDS -> "\n  " + GAP;
          case LINES -> lines(part);
          case KEYS ->
              part.parts().stream()
                  .filter(one -> one.kind() != Kind.OWN)
                  .map(one -> "\n  " + open(one).replace("\n", "\n  "))
                  .collect(Collectors.joining());
        };
  }

  private static String lines(Original says) {
    List<Original> lines = says.parts().stream().map(line -> line.parts().getFirst()).toList();
    return lines.size() == 1 && lines.getFirst().name().equals(Line.CLIENT)
        ? " " + GAP
        : lines.stream().map(line -> "\n  - " + open(line)).collect(Collectors.joining());
  }

  /** With the places to fill in their order: {@code $1}, {@code $2} and last {@code $0}. */
  private static String numbered(String opened) {
    String[] pieces = opened.split(GAP, -1);
    StringBuilder snippet = new StringBuilder(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      snippet.append('$').append(i < pieces.length - 1 ? i : 0).append(pieces[i]);
    }
    return snippet.toString();
  }
}
