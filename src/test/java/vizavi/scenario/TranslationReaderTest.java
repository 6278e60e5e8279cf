package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;

/** A translation puts its texts in the place of the source's, and nothing else. */
class TranslationReaderTest {
  private static final Example SOURCE = new Example("");

  private static TranslatedExample uk(String text) {
    return new TranslatedExample(SOURCE, text);
  }

  @Test
  void aWholeTranslationIsTheSourceInOtherWords() {
    TranslationReading reading = uk("").read();

    assertThat(reading.diagnostics()).isEmpty();
    Scenario source = uk("").scenario();
    Scenario translated = reading.scenario().orElseThrow();
    assertThat(translated.language()).isEqualTo("uk");
    assertThat(translated.title()).isEqualTo("Забута парасолька");
    Reply look = translated.scenes().get("the-call").replies().get("look");
    assertThat(look.words()).startsWith("Шкода");
    assertThat(look.moves())
        .isEqualTo(source.scenes().get("the-call").replies().get("look").moves());
    assertThat(translated)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(
            ".*(title|language|role|briefing|name|about|text|words|lesson)")
        .isEqualTo(source);
  }

  @Test
  void whatItReadsBackIsWhatTheSourceWouldBe() {
    Scenario source = new Example("").read().scenario().orElseThrow();
    TranslationReading reading = uk("").read();

    assertThat(Blocks.of(reading.scenario().orElseThrow()).values())
        .flatExtracting(Block::pieces)
        .allSatisfy(
            piece -> assertThat(reading.texts().orElseThrow().text(piece)).contains(piece.text()));
    assertThat(Blocks.of(source).keySet())
        .containsExactly("head", "the-call", "the-call.look", "done");
  }

  @Test
  void ofAHalfWrittenOneTheTextsAreThereAndTheScenarioIsNot() {
    TranslationReading reading = uk("title:\nrole: Ви за стійкою в готелі.\n").read();

    assertThat(reading.scenario()).isEmpty();
    assertThat(reading.texts().orElseThrow().texts())
        .containsEntry("role", "Ви за стійкою в готелі.")
        .doesNotContainKey("title");
    assertThat(standing(reading).get("head")).isEqualTo(Standing.MISSING);
    assertThat(standing(reading).get("done")).isEqualTo(Standing.TRANSLATED);
  }

  private static Map<String, Standing> standing(TranslationReading reading) {
    var texts = reading.texts().orElseThrow();
    Map<String, Standing> standing = new java.util.LinkedHashMap<>();
    Blocks.of(uk("").scenario()).forEach((id, block) -> standing.put(id, texts.standing(block)));
    return standing;
  }

  @Test
  void aChangedTextOfTheSourceMakesItsBlockStaleAndNoOther() {
    TranslatedExample before = uk("");
    String from = TranslatedExample.from(before.scenario());
    Example changed = new Example(Example.content(Example.BASE).replace("back by noon", "at noon"));
    TranslationReading reading = new TranslatedExample(changed, from).read();

    assertThat(reading.diagnostics())
        .singleElement()
        .hasToString(
            "scenario.uk.yaml:18:7: warning: the source of \"the-call.look\" has changed since it"
                + " was translated [stale-translation]");
    assertThat(reading.scenario()).isPresent();
  }

  @Test
  void howTheSourceIsFoldedAndWhatMovesItMakesChangesNoHash() {
    Scenario one = SOURCE.read().scenario().orElseThrow();
    String folded =
        Example.content(Example.BASE)
            .replace("words: I'm sorry", "words: >-\n          I'm sorry")
            .replace("without it. I'll", "without it.\n          I'll")
            .replace("[empathise, next-step]", "[empathise]");
    Scenario other = new Example(folded).read().scenario().orElseThrow();

    assertThat(Blocks.of(other).get("the-call.look").hash())
        .isEqualTo(Blocks.of(one).get("the-call.look").hash())
        .matches("[0-9a-f]{8}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "vizavi: 1",
        "a: b",
        "- a",
        "scenes: 3",
        "title: {a: b}",
        "vizavi: 1\nlanguage: uk\nscenes: {the-call: {says: [{client: {}}, 3, {}]}}",
        "vizavi: 1\nlanguage: xx\nscenes: {the-call: }\nendings: [done]"
      })
  void whateverTheFileHoldsTheAnswerIsAReading(String text) {
    TranslationReading reading =
        TranslationReader.read(
            uk("").scenario(), "scenario.uk.yaml", text.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.scenario()).isEmpty();
  }

  @Test
  void aTextThatWaitsToBeWrittenIsMissingAndNotALineTooFew() {
    String says = "says: I believe my umbrella is still in room 12.";
    String two = "says:\n      - narrator: The phone rings.\n      - client: My umbrella!";
    Example source = new Example(Example.content(Example.BASE).replace(says, two));

    assertThat(
            new TranslatedExample(
                    source, "scenes: {the-call: {says: , replies: {look: {words: Так.}}}}\n")
                .found())
        .singleElement()
        .asString()
        .contains("not translated yet", "[missing-translation]");
  }

  @Test
  void theRulesOverWordsSpeakOfTheTranslatedWords() {
    String long61 = "так. ".repeat(61).strip();
    assertThat(
            uk("scenes: {the-call: {says: Моя парасолька., replies: {look: {words: "
                    + long61
                    + "}}}}\n")
                .found())
        .singleElement()
        .asString()
        .contains("scenario.uk.yaml:1:", "has 61 words", "[long-reply]");
  }

  @Test
  void aTranslationAllowsItsOwnWarningsWithAReason() {
    String text =
        """
        title: Парасолька TODO
        allows:
          - rule: long-reply
            because: У цьому перекладі жодна відповідь не є довгою.
        """;

    assertThat(uk(text).found())
        .anySatisfy(line -> assertThat(line).contains("nothing breaks long-reply"));
  }
}
