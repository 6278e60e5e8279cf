package vizavi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;

class SuggestionsTest {
  private static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  @TempDir Path folder;

  @Test
  void ofScenariosOfOneLevelAPathSaysWhichComesFirst() throws IOException {
    for (var scenario : new String[] {"a-house", "b-house", "c-house"}) {
      var place = Files.createDirectories(folder.resolve("scenarios").resolve(scenario));
      Files.copy(TEA_HOUSE, place.resolve("scenario.yaml"));
    }
    Files.writeString(
        folder.resolve("scenarios/paths.yaml"),
        "vizavi: 1\npaths: {p: {title: {en: P}, about: {en: P}, scenarios: [c-house, b-house]}}\n");
    try (var practising = Practising.open(folder.resolve("db"), folder.resolve("scenarios"))) {
      var door = practising.bean(Suggestions.class);
      assertThat(suggested(door, Set.of())).isEqualTo("c-house");
      assertThat(suggested(door, Set.of("c-house"))).isEqualTo("b-house");
      assertThat(suggested(door, Set.of("c-house", "b-house"))).isEqualTo("a-house");
    }
  }

  private static String suggested(Suggestions door, Set<String> waiting) {
    return As.person("nina", () -> door.one(waiting, "en")).orElseThrow().card().scenario();
  }
}
