package vizavi.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells versions of the reader apart by what they are made of, so that nobody has to remember to
 * count them: what can be played and what its card says follow from a text and these files alone.
 */
@Component
class ReaderVersion {
  private static final List<String> MADE_OF =
      List.of(
          "vizavi/text/**/*.class",
          "vizavi/scenario/**/*.class",
          "vizavi/scoring/*.class",
          "vizavi/scoring/*.yaml",
          "vizavi/library/Card*.class",
          "META-INF/maven/org.yaml/snakeyaml/pom.properties");

  private final String hash;

  ReaderVersion() {
    this.hash = Texts.hash(String.join("\n", parts()));
  }

  /** SHA-256 in hexadecimal; the same wherever the same version runs. */
  String hash() {
    return hash;
  }

  private static List<String> parts() {
    var found = new PathMatchingResourcePatternResolver(ReaderVersion.class.getClassLoader());
    var parts = new ArrayList<String>();
    try {
      for (var files : MADE_OF) {
        for (var file : found.getResources("classpath*:" + files)) {
          parts.add(Texts.hash(file.getContentAsByteArray()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts.sort(null); // folders list their files in any order
    return parts;
  }
}
