package vizavi.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vizavi.scenario.shape.Language;

class FacesTest {
  private static final List<String> PORTRAITS = Language.PORTRAITS;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|rgb|hsl");

  static Stream<String> drawn() {
    return Stream.concat(PORTRAITS.stream(), Stream.of(Look.SOMEONE));
  }

  @ParameterizedTest
  @FieldSource("PORTRAITS")
  void everyPortraitOfTheLanguageIsDrawn(String id) {
    assertThat(Look.of(id).id()).isEqualTo(id);
  }

  @Test
  void anUnknownPortraitIsAPlainFace() {
    assertThat(Look.of("a-cat").id()).isEqualTo(Look.SOMEONE);
    assertThat(Look.of("").id()).isEqualTo(Look.SOMEONE);
    assertThat(Look.of("../portrait/chef").id()).isEqualTo(Look.SOMEONE);
  }

  @Test
  void everyLookShowsEveryExpressionDifferently() {
    Set<String> faces = new HashSet<>();
    drawn()
        .forEach(
            id -> {
              for (Expression expression : Expression.values()) {
                faces.add(Face.svg(Look.of(id), expression));
              }
            });

    assertThat(faces).hasSize((PORTRAITS.size() + 1) * Expression.values().length);
  }

  @Test
  void allWhoLookSoShareOneText() {
    assertThat(Face.svg(Look.of("chef"), Expression.ANGRY))
        .isSameAs(Face.svg(Look.of("chef"), Expression.ANGRY));
  }

  @Test
  void noTwoLooksAreOneDrawingInOtherColours() {
    assertThat(
            drawn()
                .map(id -> COLOUR.matcher(Face.svg(Look.of(id), Expression.NEUTRAL)))
                .map(colours -> colours.replaceAll("")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyFaceIsWellFormedHiddenAndWithoutIdsThatCouldClash(String id) throws Exception {
    for (Expression expression : Expression.values()) {
      String svg = Face.svg(Look.of(id), expression);

      Element root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      assertThat(root.getAttribute("aria-hidden")).isEqualTo("true");
      assertThat(svg).doesNotContain(" id=", "{", "url(", "<script", "#.");
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void shapesDrawnByHandNameTheirColours(String id) throws IOException {
    String svg = Files.readString(Path.of("src/main/resources/vizavi/shell/portrait", id + ".svg"));

    assertThat(svg.substring(svg.indexOf('>'))).doesNotContainPattern(COLOUR);
  }
}
