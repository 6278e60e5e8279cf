package vizavi.library.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vizavi.library.ui.editor.ProblemList;
import vizavi.shell.ViewTest;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Severity;

class ProblemListTest extends ViewTest {
  private static Diagnostic found(String rule) {
    return found(rule, Message.english("\"noon\" leads nowhere"));
  }

  private static Diagnostic found(String rule, Message said) {
    var place = new vizavi.text.Span("scenario.yaml", 7, 3, 4);
    return new Diagnostic(place, Severity.ERROR, said, rule);
  }

  private static Element list(String language, String rule) {
    return list(language, found(rule));
  }

  private static Element list(String language, Diagnostic found) {
    UI.getCurrent().setLocale(Locale.of(language));
    var list = new ProblemList(spot -> {});
    list.show(List.of(found), false);
    return list.getElement();
  }

  private static Stream<Element> all(Element in) {
    return Stream.concat(Stream.of(in), in.getChildren().flatMap(ProblemListTest::all));
  }

  private static List<String> english(Element in) {
    return all(in)
        .filter(one -> "en".equals(one.isTextNode() ? null : one.getAttribute("lang")))
        .map(Element::getText)
        .toList();
  }

  @Test
  void aHungarianReadsWhatToDoAndThenADetailThatIsThereInEnglishAloneMarkedAsSuch() {
    var list = list("hu", "unknown-scene");

    assertThat(list.getTextRecursively())
        .contains(
            "Nincs ilyen jelenet vagy befejezés; javítsa ki a nevét, vagy írja meg. \"noon\"");
    assertThat(english(list)).containsExactly("\"noon\" leads nowhere");
  }

  @Test
  void theDetailIsInTheLanguageOfThePage() {
    var said = Message.of("unknown-scene.scene", "there is no scene {0}", "\"noon\"");
    var list = list("hu", found("unknown-scene", said));

    assertThat(list.getTextRecursively()).contains("írja meg. nincs \"noon\" nevű jelenet");
    assertThat(english(list)).isEmpty();
    assertThat(ProblemWords.plain(found("unknown-scene", said), Locale.of("uk")))
        .endsWith("\nнемає сцени \"noon\"");
  }

  @Test
  void whoReadsEnglishSeesTheMessageAlone() {
    var list = list("en", "unknown-scene");

    assertThat(list.getTextRecursively()).contains("\"noon\" leads nowhere");
    assertThat(list.getTextRecursively()).doesNotContain("There is no such scene");
    assertThat(english(list)).isEmpty();
  }

  @Test
  void aRuleWithoutASentenceIsToldInEnglishAndMarkedSo() {
    assertThat(english(list("hu", "brand-new"))).containsExactly("\"noon\" leads nowhere");
  }

  @Test
  void theMarksInTheTextHaveBothToo() {
    var plain = ProblemWords.plain(found("unknown-scene"), Locale.of("uk"));

    assertThat(plain).startsWith("Такої сцени").endsWith("\n\"noon\" leads nowhere");
    assertThat(ProblemWords.plain(found("unknown-scene"), Locale.ENGLISH))
        .isEqualTo("\"noon\" leads nowhere");
  }
}
