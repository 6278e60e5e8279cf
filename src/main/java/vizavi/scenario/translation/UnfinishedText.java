package vizavi.scenario.translation;

import java.util.regex.Pattern;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A note to oneself that was left in a text. */
final class UnfinishedText implements Rule<Beside> {
  private static final Pattern NOTE =
      Pattern.compile("\\b(?:TODO|TBD|FIXME|XXX+)\\b|\\?\\?\\?|To be written|Lorem ipsum");

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    it.translated().forEach(piece -> look(it, piece.way(), it.text(piece), diagnostics));
    it.texts()
        .own()
        .forEach(
            (way, wordings) -> {
              for (int i = 0; i < wordings.size(); i++) {
                look(it, way + "/" + i, wordings.get(i), diagnostics);
              }
            });
  }

  private void look(Beside it, String way, String text, Diagnostics diagnostics) {
    var note = NOTE.matcher(text);
    if (note.find()) {
      warning(
          diagnostics,
          it.place(way),
          Message.of(
              "unfinished-text",
              "{0} was left in this text; write what belongs there",
              Quoted.of(note.group())));
    }
  }
}
