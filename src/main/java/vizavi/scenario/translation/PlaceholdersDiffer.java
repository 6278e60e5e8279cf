package vizavi.scenario.translation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** Placeholders such as {@code {name}} that are not the source's. */
final class PlaceholdersDiffer implements Rule<Beside> {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\s*[\\p{L}_][\\p{L}\\p{N}_.-]*\\s*\\}");

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    it.translated()
        .filter(piece -> !in(piece.text()).equals(in(it.text(piece))))
        .forEach(
            piece ->
                warning(
                    diagnostics,
                    it.place(piece.way()),
                    Message.of(
                        "placeholders-differ",
                        "the source has {0} here, the translation {1}",
                        list(in(piece.text())),
                        list(in(it.text(piece))))));
  }

  private static Set<String> in(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Object list(Set<String> placeholders) {
    return placeholders.isEmpty()
        ? Message.of("part.no-placeholder", "no placeholder")
        : List.copyOf(placeholders);
  }
}
