package vizavi.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vizavi.shell.ViewTest;

class PortraitTest extends ViewTest {
  private Portrait portrait;

  @BeforeEach
  void somebody() {
    open("sign-in");
    portrait = new Portrait("chef", "Ms Adler");
  }

  @Test
  void aFaceSaysInWordsWhatItShows() {
    portrait.show(10, 90);

    assertThat(attribute("role")).isEqualTo("img");
    assertThat(attribute("aria-label")).isEqualTo("Ms Adler looks angry");
    assertThat(portrait.getElement().getProperty("innerHTML"))
        .isEqualTo(Face.svg(Look.of("chef"), Expression.ANGRY));
  }

  @Test
  void aFaceLeftOutForScreenReadersStaysSoWhenItChanges() {
    portrait.decorative().show(10, 90);

    assertThat(attribute("aria-hidden")).isEqualTo("true");
    assertThat(portrait.getElement().hasAttribute("aria-label")).isFalse();
    assertThat(attribute("data-mood")).isEqualTo("ANGRY");
  }

  private String attribute(String name) {
    return portrait.getElement().getAttribute(name);
  }
}
