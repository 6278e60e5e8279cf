package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vizavi.scenario.Scenario;
import vizavi.scenario.shape.Shape;

/** Answers an editor's questions about a text, whatever state it is in. */
public final class Assistant {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]*$");
  private static final Pattern COLON = Pattern.compile("[A-Za-z0-9_-]*\\s*:(\\s.*)?");

  private final Shapes shapes;
  private final Optional<Original> original;

  private Assistant(Shapes shapes, Optional<Original> original) {
    this.shapes = shapes;
    this.original = original;
  }

  /** For the text of a source. */
  public static Assistant ofSources() {
    return new Assistant(Shapes.OF_SOURCES, Optional.empty());
  }

  /** For the text of a translation of this source. */
  public static Assistant ofTranslations(Scenario source) {
    return new Assistant(Shapes.OF_TRANSLATIONS, Optional.of(Original.of(source)));
  }

  /** What could be written at a point of a text. */
  public Completion complete(String text, Spot cursor) {
    String before = cursor.before(text);
    Place place = Skimmer.end(before);
    Matcher word = WORD.matcher(place.typed());
    String prefix = word.find() ? word.group() : "";
    Twig root = Skimmer.tree(text);
    Twig whole = same(root, place.at());
    List<Suggestion> found =
        shapes
            .of(place.at())
            .map(shape -> suggestions(shape, place, whole, Names.in(root)))
            .orElse(List.of());
    boolean colon = COLON.matcher(rest(text, before.length())).matches();
    return new Completion(prefix, colon ? found.stream().map(Assistant::bare).toList() : found);
  }

  private List<Suggestion> suggestions(Shape shape, Place place, Twig whole, Names names) {
    Meanings meanings = new Meanings(names);
    Keys keys =
        original.<Keys>map(TranslationKeys::new).orElseGet(() -> new SourceKeys(names, meanings));
    Values values = new Values(names, meanings);
    boolean inWords =
        place.typed().strip().indexOf(' ') >= 0 && !(leaf(shape) instanceof Shape.Question);
    if (inWords) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>();
    switch (place.kind()) {
      case KEY, KEY_BETWEEN_BRACES -> found.addAll(keys.of(shape, whole));
      case FIRST -> {
        found.addAll(keys.of(shape, whole));
        found.addAll(keys.items(shape, whole, values));
        found.addAll(values.of(shape, whole, place.typed()));
      }
      case VALUE -> {
        found.addAll(values.of(shape, whole, place.typed()));
        if (place.at().isItem()) {
          found.addAll(keys.of(shape, whole));
          found.removeIf(one -> stands(one, whole));
        }
      }
      case ITEM_BETWEEN_BRACKETS -> found.addAll(items(shape, whole, values));
      case TEXT -> {}
    }
    return List.copyOf(found);
  }

  /** Whether another item of the same list says it already. */
  private static boolean stands(Suggestion one, Twig item) {
    return item.parent().map(Twig::children).orElse(List.of()).stream()
        .anyMatch(other -> other != item && other.value().equals(one.label()));
  }

  private static Shape leaf(Shape shape) {
    return shape instanceof Shape.Either either ? either.single() : shape;
  }

  private static List<Suggestion> items(Shape shape, Twig list, Values values) {
    if (shape instanceof Shape.Either either) {
      return items(either.list(), list, values);
    }
    if (!(shape instanceof Shape.Many many)) {
      return List.of();
    }
    Set<String> there = list.children().stream().map(Twig::value).collect(Collectors.toSet());
    return values.of(many.item(), list, "").stream()
        .filter(one -> !many.unique() || !there.contains(one.label()))
        .toList();
  }

  /** The same part in the tree of the whole text. */
  private static Twig same(Twig root, Twig part) {
    Twig whole = root;
    for (Twig step : part.way()) {
      Optional<Twig> next =
          whole.children().stream()
              .filter(one -> one.name().equals(step.name()) && one.line() == step.line())
              .findFirst();
      if (next.isEmpty()) {
        return part;
      }
      whole = next.get();
    }
    return whole;
  }

  private static String rest(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  /** Where the colon stands already, only the key is put in. */
  private static Suggestion bare(Suggestion key) {
    return new Suggestion(key.label(), key.label(), key.note(), key.about());
  }

  /**
   * What the word at a point means, or what the source says at this key of its translation; empty
   * where it is no name of the language or the file.
   */
  public Optional<Hover> hover(String text, Spot at) {
    return original
        .flatMap(source -> Hovers.original(source, text, at))
        .or(() -> new Hovers(shapes).of(text, at));
  }

  /** Where the thing is defined that the word at a point refers to. */
  public Optional<Spot> definition(String text, Spot at) {
    return original.isPresent() ? Optional.empty() : new Hovers(shapes).definition(text, at);
  }
}
