package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Span;

/** Texts of the source that the translation lacks; said once for each place they belong to. */
final class MissingTranslation implements Rule<Beside> {
  private static final int SHOWN = 5;

  /** What is missing at one place: parts, and how many texts they have. */
  private static final class Gap {
    private final Set<String> parts = new LinkedHashSet<>();
    private int texts;
  }

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    Map<Span, Gap> gaps = new LinkedHashMap<>();
    it.pieces()
        .filter(piece -> it.texts().text(piece).isEmpty() && !shortened(it, piece.way()))
        .forEach(
            piece -> {
              String part = Way.firstOutside(it::written, piece.way());
              Gap gap = gaps.computeIfAbsent(it.place(part), place -> new Gap());
              gap.parts.add(part);
              gap.texts++;
            });
    gaps.forEach((place, gap) -> error(diagnostics, place, message(gap)));
  }

  /** A list of lines that is too short is one mistake, and another rule's. */
  private static boolean shortened(Beside it, String way) {
    List<String> said = it.texts().speakers().get(Way.around(way));
    return said != null && Integer.parseInt(Way.name(way)) >= said.size();
  }

  private static String message(Gap gap) {
    List<String> named = new ArrayList<>(gap.parts.stream().limit(SHOWN).map(Way::label).toList());
    int more = gap.parts.size() - named.size();
    if (more > 0) {
      named.add(more + " more");
    }
    return "not translated yet: "
        + String.join(", ", named)
        + (gap.texts > gap.parts.size() ? " (" + gap.texts + " texts)" : "");
  }
}
