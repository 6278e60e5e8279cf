package vizavi.library.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.analysis.check.Checked;
import vizavi.scenario.assist.Spot;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Severity;
import vizavi.text.Span;

class DeskTest {
  private static final String TEXT =
      "vizavi: 1\nscenes:\n  one:\n    says: A\n  two:\n    says: B\n";

  private final Desk desk = new Desk("draft", TEXT);

  @Test
  void aLateResultNeverTakesThePlaceOfANewerOne() {
    desk.write(TEXT + "# more\n");
    desk.check(1, found(3, "new"));
    desk.check(0, found(3, "old"));

    assertThat(messages()).contains("new").doesNotContain("old");
    assertThat(desk.upToDate()).isTrue();
  }

  @Test
  void whatWasProvedStaysOnItsLineWhileTheTextIsEditedElsewhere() {
    desk.check(0, found(5, "dead end"));
    desk.write(TEXT.replace("scenes:", "# a\n# b\nscenes:"));

    assertThat(desk.upToDate()).isFalse();
    assertThat(proved()).extracting(one -> one.place().line()).containsExactly(7);
  }

  @Test
  void whatWasProvedOfALineThatIsEditedIsTakenBack() {
    desk.check(0, found(5, "dead end"));
    desk.write(TEXT.replace("  two:", "  second:"));

    assertThat(proved()).isEmpty();
  }

  @Test
  void panesHearOfEditsPlacesAndGoings() {
    List<String> heard = new ArrayList<>();
    desk.onEdit(edition -> heard.add("edit " + edition.number()));
    desk.onReplace(edition -> heard.add("replaced"));
    desk.onPlace(place -> heard.add("at " + place.orElse("nothing")));
    desk.onGoTo(spot -> heard.add("to " + spot.line()));

    desk.write(TEXT);
    desk.at(new Spot(4, 3));
    desk.goTo("two");
    desk.goTo("nowhere");
    desk.replace(TEXT + "# more\n");

    assertThat(heard).containsExactly("at one", "to 5", "edit 1", "replaced");
  }

  private static Checked found(int line, String message) {
    Span place = new Span("scenario.yaml", line, 3, 3);
    return new Checked(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new Diagnostic(place, Severity.WARNING, Message.english(message), "unreachable")));
  }

  private List<Diagnostic> proved() {
    return desk.problems().stream().filter(one -> one.rule().equals("unreachable")).toList();
  }

  private List<String> messages() {
    return proved().stream().map(Diagnostic::message).toList();
  }
}
