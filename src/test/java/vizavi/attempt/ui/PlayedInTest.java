package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Attempts;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Publication;
import vizavi.library.Publishing;
import vizavi.library.Template;
import vizavi.library.Texts;
import vizavi.library.Ukrainian;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

/** A scenario in English and Ukrainian, for people with other languages. */
class PlayedInTest extends ViewTest {
  @Autowired private Drafts drafts;
  @Autowired private Publishing publishing;
  @Autowired private Attempts attempts;
  private String scenario;

  @BeforeEach
  void publish() {
    signIn("theo", "TRAINER");
    scenario = "table-" + UUID.randomUUID().toString().substring(0, 8);
    var source = Template.SINGLE_TALK.text();
    var texts = new Texts(source, new TreeMap<>(Map.of("uk", Ukrainian.of(source))));
    var created = drafts.create(new Beginning.FromTexts(texts), scenario, Naming.NEW_SCENARIO);
    var draft = ((Created.Begun) created).draft();
    assertThat(publishing.publish(draft, "note")).isInstanceOf(Publication.Published.class);
    drafts.delete(draft.id());
    signIn("nina", "TRAINEE");
  }

  @AfterEach
  void archive() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    signIn("theo", "TRAINER");
    publishing.archive(scenario);
  }

  @Test
  void itIsPlayedInOnesOwnLanguageWhereItHasIt() {
    UI.getCurrent().setLocale(Locale.of("uk"));
    open(Places.briefing(scenario));
    assertThat(shown()).contains("Подряпаний стіл", "пані Адлер", "English", "Українська");
    assertThat(findInView(H1.class).single().getElement().getAttribute("lang")).isEqualTo("uk");
    click("begin");
    assertThat(shown()).contains("Стіл уже тут");
    assertThat(attempts.underWay(scenario).orElseThrow().language()).isEqualTo("uk");
    open(Places.SCENARIOS);
    assertThat(shown()).contains("Подряпаний стіл");
  }

  @Test
  void whereItDoesNotHaveItThatIsSaidAndAnotherCanBeChosen() {
    UI.getCurrent().setLocale(Locale.of("hu"));
    open(Places.briefing(scenario));
    assertThat(shown()).contains("The scratched table");
    assertThat(words(Component.class, "not-yet")).hasSize(1);
    test(choice()).selectItem("uk");
    assertThat(shown()).contains("Подряпаний стіл");
    click("begin");
    assertThat(attempts.underWay(scenario).orElseThrow().language()).isEqualTo("uk");
  }

  @Test
  void inTheSourcesLanguageNothingIsSaid() {
    open(Places.briefing(scenario));
    assertThat(words(Component.class, "not-yet")).isEmpty();
    assertThat(choice().getValue()).isEqualTo("en");
    open(Places.briefing("tea-house"));
    assertThat(findInView(LanguageChoice.class).exists()).isFalse();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<String> choice() {
    return findInView(LanguageChoice.class).single();
  }
}
