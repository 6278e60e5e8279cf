package vizavi.analysis.check;

import java.util.List;
import vizavi.analysis.solve.Loop;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A round of replies after which everything is as it was before. */
final class EndlessLoop implements Rule<Solved> {
  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Loop loop : it.solution().loops()) {
      String first = loop.round().getFirst();
      int dot = first.indexOf('.');
      warning(
          diagnostics,
          it.reply(first.substring(0, dot), first.substring(dot + 1)),
          message(loop.round(), it.scenario().turnLimit().isPresent()));
    }
  }

  private static Message message(List<String> round, boolean limited) {
    var howLong =
        limited
            ? Message.of("part.until-the-limit", "until the turns are used up")
            : Message.of("part.for-ever", "for ever");
    return round.size() == 1
        ? Message.of(
            "endless-loop.one",
            "{0} leads back to where it began, and nothing has changed but the turn:"
                + " one can go round {1}; let it cost something, or offer it once",
            round.getFirst(),
            howLong)
        : Message.of(
            "endless-loop",
            "{0} lead back to where it began, and nothing has changed but the turn:"
                + " one can go round {1}; let it cost something, or offer it once",
            round,
            howLong);
  }
}
