package vizavi.scenario.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
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

  private static Message message(Gap gap) {
    List<Object> named = new ArrayList<>(gap.parts.stream().limit(SHOWN).map(Way::label).toList());
    int more = gap.parts.size() - named.size();
    if (more > 0) {
      named.add(Message.of("part.more", "{0} more", more));
    }
    return gap.texts > gap.parts.size()
        ? Message.of(
            "missing-translation.texts", "not translated yet: {0} ({1} texts)", named, gap.texts)
        : Message.of("missing-translation", "not translated yet: {0}", named);
  }
}
