package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;
import vizavi.text.Mapping;
import vizavi.text.Scalar;
import vizavi.text.Sequence;
import vizavi.text.Yaml;

/** The classes of words of the shipped lexicons: none is empty, and each knows its words. */
class WordClassesTest {

  @ParameterizedTest
  @EnumSource
  void everyWordOfAClassBelongsToIt(Tongue tongue) throws IOException {
    var lexicon = Lexicon.shipped(tongue);
    var reader = new WordReader(tongue);
    for (var one : classes(tongue).entries()) {
      var words = ((Sequence) one.value()).items();
      assertThat(words).as("<%s> of %s", one.name(), tongue.id()).isNotEmpty();
      for (var word : words) {
        var plain = ((Scalar) word).value().replaceFirst("^=", "").replaceFirst("\\*$", "");
        assertThat(lexicon.classes(reader.read(plain).tokens().getFirst()))
            .as(word.place().toString())
            .contains("<" + one.name() + ">");
      }
    }
  }

  private static Mapping classes(Tongue tongue) throws IOException {
    var name = tongue.id() + "/" + LexiconReader.FILES.getFirst();
    try (var in = Lexicon.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var root = (Mapping) Yaml.read(name, text).root().orElseThrow();
      return (Mapping) root.get("classes").orElseThrow();
    }
  }
}
