package vizavi.shell.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.InputSource;
import vizavi.scenario.shape.Language;

class BackdropTest {
  private static final List<String> BACKDROPS = Language.BACKDROPS;
  private static final Path STYLES =
      Path.of("src/main/resources/META-INF/resources/styles/backdrop.css");

  @ParameterizedTest
  @FieldSource("BACKDROPS")
  void everyBackdropOfTheLanguageIsDrawn(String id) {
    assertThat(Place.of(id)).isPresent();
  }

  @Test
  void noPlaceIsDrawnThatNoScenarioCouldName() {
    assertThat(Arrays.stream(Place.values()).map(Place::id))
        .containsExactlyInAnyOrderElementsOf(BACKDROPS);
  }

  @Test
  void noTwoPlacesLookAlike() {
    assertThat(Arrays.stream(Place.values()).map(Place::svg)).doesNotHaveDuplicates();
  }

  @Test
  void withoutABackdropNothingIsShown() {
    assertThat(Backdrop.of(Optional.empty())).isEmpty();
    assertThat(Backdrop.of(Optional.of("the-moon"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyDrawingIsWellFormedAndWithoutIdsThatCouldClash(Place place) throws Exception {
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(place.svg())));

    assertThat(place.svg()).doesNotContain(" id=", "url(", "<script", "style=");
  }

  @ParameterizedTest
  @EnumSource
  void everyColourComesFromTheStylesAndSoHasADayAndANight(Place place) throws IOException {
    String styles = Files.readString(STYLES);
    Set<String> classes = new TreeSet<>();
    Pattern.compile("class=\"([^\"]+)\"")
        .matcher(place.svg())
        .results()
        .forEach(found -> classes.addAll(List.of(found.group(1).split(" "))));

    assertThat(place.svg()).doesNotContain("fill=", "stroke=", "#");
    assertThat(classes)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(styles).containsPattern("\\." + one + "\\b"));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsPutIntoWords(Place place) {
    assertThat(
            ResourceBundle.getBundle("vaadin-i18n.translations")
                .getString("backdrop." + place.id()))
        .isNotBlank();
  }
}
