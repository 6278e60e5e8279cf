package vizavi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to docs/architecture.md, and the rules to a house that breaks each of them. */
class ArchitectureTest {
  private static final House HOUSE = new House("vizavi");
  private static final House CROOKED = new House("crooked");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vizavi");
  private static final JavaClasses CROOKED_CLASSES =
      new ClassFileImporter().importPackages("crooked");

  @Test
  void theClassesAreThere() {
    assertThat(CLASSES.size()).isGreaterThan(50);
    for (var room : House.LEFT.subList(0, 5)) {
      assertThat(CLASSES.stream().filter(one -> one.getPackageName().startsWith("vizavi." + room)))
          .as(room)
          .isNotEmpty();
    }
  }

  static Stream<String> rooms() {
    var built = CLASSES.stream().map(one -> one.getPackageName().split("\\.")).toList();
    return Stream.concat(House.LEFT.stream(), House.RIGHT.stream())
        .filter(
            room -> built.stream().anyMatch(parts -> parts.length > 1 && parts[1].equals(room)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyRoomsToItsLeft(String room) {
    HOUSE.importsOnlyToItsLeft(room).check(CLASSES);
  }

  @Test
  void everyRoomIsOnThePlan() {
    HOUSE.everyRoomIsOnThePlan().check(CLASSES);
  }

  @Test
  void leftRoomsNeedOnlyBasics() {
    HOUSE.leftRoomsNeedOnlyBasics().check(CLASSES);
  }

  @Test
  void onlyTextKnowsSnakeYaml() {
    HOUSE.onlyTextKnowsSnakeYaml().check(CLASSES);
  }

  @Test
  void onlyWordsKnowStemmers() {
    HOUSE.onlyWordsKnowStemmers().check(CLASSES);
  }

  @Test
  void commandKnowsNoFramework() {
    HOUSE.commandKnowsNoFramework().allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void leftRoomsKnowNoClockAndNoDice() {
    HOUSE.leftRoomsKnowNoClockAndNoDice().check(CLASSES);
  }

  @Test
  void onlyScoringReadsAResource() {
    HOUSE.onlyScoringReadsAResource().check(CLASSES);
  }

  @Test
  void nobodyImportsAUi() {
    HOUSE.nobodyImportsAUi().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noUiImportsAnothers(String room) {
    HOUSE.noUiImportsAnothers(room).check(CLASSES);
  }

  @Test
  void uiTalksToDoors() {
    HOUSE.uiTalksToDoors().allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void everyViewSaysWhoMayOpenIt() {
    HOUSE.everyViewSaysWhoMayOpenIt().check(CLASSES);
  }

  @Test
  void aCrookedHouseBreaksEveryRule() {
    breaks(CROOKED.importsOnlyToItsLeft("scoring"), "Reckons");
    breaks(CROOKED.everyRoomIsOnThePlan(), "Outhouse");
    breaks(CROOKED.leftRoomsNeedOnlyBasics(), "java.nio.file");
    breaks(CROOKED.leftRoomsNeedOnlyBasics(), "org.springframework");
    breaks(CROOKED.onlyTextKnowsSnakeYaml(), "snakeyaml");
    breaks(CROOKED.commandKnowsNoFramework(), "org.springframework");
    breaks(CROOKED.leftRoomsKnowNoClockAndNoDice(), "nanoTime");
    breaks(CROOKED.leftRoomsKnowNoClockAndNoDice(), "shuffle");
    breaks(CROOKED.leftRoomsKnowNoClockAndNoDice(), "java.time.Instant.now");
    breaks(CROOKED.onlyScoringReadsAResource(), "getResourceAsStream");
    breaks(CROOKED.nobodyImportsAUi(), "Knocks");
    breaks(CROOKED.noUiImportsAnothers("attempt"), "Page");
    breaks(CROOKED.uiTalksToDoors(), "Stored");
    breaks(CROOKED.everyViewSaysWhoMayOpenIt(), "Board");
  }

  private static void breaks(ArchRule rule, String by) {
    var result = rule.evaluate(CROOKED_CLASSES);
    assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
    assertThat(result.getFailureReport().getDetails())
        .as(rule.getDescription())
        .anyMatch(detail -> detail.contains(by));
  }
}
