package vizavi.scenario.translation;

import vizavi.scenario.check.Rule;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Span;

/** Texts of which nobody has confirmed that they say what the source says now. */
final class StaleTranslation implements Rule<Beside> {
  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    for (Block block : it.blocks().values()) {
      if (it.texts().standing(block) == Standing.STALE) {
        warning(diagnostics, place(it, block), message(it, block));
      }
    }
  }

  /** Around the first of its texts; the title stands for the head. */
  private static Span place(Beside it, Block block) {
    String first = block.pieces().getFirst().way();
    int says = first.indexOf("/says/");
    return it.place(says < 0 ? first.replaceFirst("/words$", "") : first.substring(0, says));
  }

  private static Message message(Beside it, Block block) {
    Object what =
        block.id().equals(Blocks.HEAD)
            ? Message.of("part.the-head", "the head")
            : "\"" + block.id() + "\"";
    return it.texts().from().containsKey(block.id())
        ? Message.of(
            "stale-translation", "the source of {0} has changed since it was translated", what)
        : Message.of(
            "stale-translation.unconfirmed", "nobody has confirmed the translation of {0}", what);
  }
}
