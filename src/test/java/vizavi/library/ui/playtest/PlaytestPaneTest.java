package vizavi.library.ui.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vizavi.library.ui.desk.Desk;
import vizavi.scenario.assist.Spot;
import vizavi.shell.ViewTest;

class PlaytestPaneTest extends ViewTest {
  private Desk desk;
  private PlaytestPane pane;

  @BeforeEach
  void open() throws IOException {
    signIn("theo", "TRAINER");
    lay("shop");
  }

  @Test
  void aTurnShowsItsFindingsAndWhatItChanged() {
    press("playtest-begin");
    press("playtest-ask");

    assertThat(words())
        .contains("Can you do it today?", "When is the wedding?", "And?")
        .contains("Negotiation 3 of 4", "asked 0 → 1", "it moves the talk on");
  }

  @Test
  void itBeginsWhereTheCursorIsWithChosenFacts() {
    desk.at(new Spot(line("back-room:\n    says"), 3));
    assertThat(scene().getValue()).isEqualTo("back-room");

    check("ready", true);
    number("Patience", 12);
    press("playtest-begin");

    assertThat(words()).contains("You look at the sole.", "I'll do it now.");
    assertThat(words()).contains("Patience12").contains("readytrue");
  }

  @Test
  void oneTurnBackAndAgain() {
    press("playtest-begin");
    press("playtest-ask");
    press("playtest-ask");
    assertThat(words()).contains("asked 1 → 2");

    press("playtest-back");
    assertThat(words()).contains("asked 0 → 1").doesNotContain("asked 1 → 2");

    press("playtest-again");
    assertThat(words()).doesNotContain("asked 0 → 1").contains("Can you do it today?");
    press("playtest-back");
    assertThat(words()).as("before the first turn there is none").contains("Can you do it today?");
  }

  @Test
  void aChangedTextIsPlayedAgainAsFarAsItGoes() {
    press("playtest-begin");
    press("playtest-ask");
    press("playtest-frame");
    assertThat(words()).contains("The end: thanks · Success");

    desk.write(desk.edition().text().replace("client: And?", "client: So?"));
    assertThat(words()).contains("So?", "The end: thanks").doesNotContain("And?");

    String before = desk.edition().text();
    desk.write(before.replace("frame:", "promise:"));
    assertThat(words()).contains("Turn 2 can’t be played any more: counter has no reply frame.");

    desk.write(before);
    assertThat(words()).contains("The end: thanks").doesNotContain("any more");
  }

  @Test
  void whoGoesOnAfterAStopLeavesTheRestBehind() {
    press("playtest-begin");
    press("playtest-ask");
    press("playtest-frame");
    desk.write(desk.edition().text().replace("frame:", "promise:"));

    press("playtest-promise");

    assertThat(words()).contains("The end: thanks").doesNotContain("any more");
  }

  @Test
  void aTextWithMistakesLeavesTheLastSoundOneToPlay() {
    press("playtest-begin");
    desk.write(desk.edition().text() + "\nnonsense: 1\n");

    assertThat(words()).contains("this plays the last one that had none", "Can you do it today?");
    press("playtest-ask");
    assertThat(words()).contains("asked 0 → 1");
  }

  @Test
  void withoutASoundTextThereIsNothingToPlayYet() {
    desk = new Desk("shop", "vizavi: 1\n");
    show();
    assertThat(words()).contains("It plays as soon as the text has no mistakes.");

    desk.write(text("shop"));
    press("playtest-begin");
    assertThat(words()).contains("Can you do it today?");
  }

  @Test
  void newFactsGetFieldsAndChosenOnesStay() {
    number("asked", 2);
    desk.write(
        desk.edition()
            .text()
            .replace("facts:\n", "facts:\n  mood: {one-of: [sour, mild], start: mild}\n"));

    assertThat(
            find(IntegerField.class).all().stream().filter(one -> "asked".equals(one.getLabel())))
        .singleElement()
        .satisfies(field -> assertThat(field.getValue()).isEqualTo(2));
    assertThat(find(Select.class).all()).anyMatch(one -> "mood".equals(one.getLabel()));
  }

  @Test
  void ownWordsAreHeardWhereTheSceneTakesThem() {
    lay("door");
    press("playtest-begin");
    test(find(TextArea.class).id("playtest-words"))
        .setValue("I'll wait for you until nine, only today.");
    press("playtest-say");

    assertThat(words()).contains("Heard as: wait", "The end: nine");
  }

  @Test
  void itPlaysInTheLanguagesTheDraftHasAndGoesOnInTheOther() {
    assertThat(find(Select.class).withId("playtest-language").all()).isEmpty();

    desk.tongues().put("uk", Optional.of(ukrainian()));
    press("playtest-begin");
    press("playtest-ask");
    assertThat(words()).contains("When is the wedding?");

    speak("uk");
    assertThat(words()).contains("Коли весілля?", "То як?", "asked 0 → 1");
    assertThat(words()).doesNotContain("When is the wedding?");
    press("playtest-frame");
    assertThat(words()).contains("Заради весілля", "The end: thanks");

    speak("en");
    assertThat(words()).contains("When is the wedding?", "The end: thanks");
  }

  @Test
  void aTranslationWithMistakesIsToldAndTheSourceOffered() {
    desk.tongues().put("uk", Optional.of(ukrainian()));
    press("playtest-begin");
    speak("uk");
    desk.tongues().put("uk", Optional.of(ukrainian().replace("words: Без проблем.", "words: ''")));

    assertThat(words()).contains("The translation (Ukrainian) has mistakes");
    assertThat(find(NativeButton.class).withId("playtest-ask").all()).isEmpty();
    assertThat(find(NativeButton.class).withId("playtest-back").all()).isEmpty();

    press("playtest-source");
    assertThat(words()).contains("Can you do it today?").doesNotContain("has mistakes");
    speak("uk");
    desk.tongues().put("uk", Optional.of(ukrainian()));
    assertThat(words()).contains("Можете зробити це сьогодні?").doesNotContain("has mistakes");
  }

  @Test
  void whereATranslationIsDeletedTheSourceIsPlayed() {
    desk.tongues().put("uk", Optional.of(ukrainian()));
    press("playtest-begin");
    speak("uk");
    assertThat(words()).contains("Можете зробити це сьогодні?");
    desk.tongues().put("uk", Optional.empty());

    assertThat(words()).contains("Can you do it today?");
    assertThat(find(Select.class).withId("playtest-language").all()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private void speak(String language) {
    Select<String> choice = find(Select.class).id("playtest-language");
    test(choice)
        .selectItem(
            language.equals("en")
                ? "English (source)"
                : Locale.of(language).getDisplayLanguage(Locale.ENGLISH));
  }

  private static String ukrainian() {
    return text("shop", "scenario.uk.yaml");
  }

  private void lay(String scenario) {
    desk = new Desk(scenario, text(scenario));
    show();
  }

  private void show() {
    UI.getCurrent().removeAll();
    pane = new PlaytestPane(desk);
    UI.getCurrent().add(pane);
  }

  private static String text(String scenario) {
    return text(scenario, "scenario.yaml");
  }

  private static String text(String scenario, String file) {
    try {
      return Files.readString(Path.of("src/test/resources/vizavi/plays", scenario, file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int line(String words) {
    String text = desk.edition().text();
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }

  private void press(String id) {
    test(find(NativeButton.class).id(id)).click();
  }

  private Select<?> scene() {
    return find(Select.class).id("playtest-scene");
  }

  private void number(String label, int value) {
    find(IntegerField.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .forEach(one -> test(one).setValue(value));
  }

  private void check(String label, boolean value) {
    find(Checkbox.class).all().stream()
        .filter(one -> label.equals(one.getLabel()))
        .forEach(one -> one.setValue(value));
  }

  private String words() {
    return pane.getElement().getTextRecursively();
  }
}
