package vizavi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** The rules of docs/architecture.md for the rooms below one root package. */
record House(String root) {
  static final List<String> LEFT =
      List.of("text", "scoring", "scenario", "play", "analysis", "command");
  static final List<String> RIGHT =
      List.of(
          "shell",
          "account",
          "notice",
          "library",
          "attempt",
          "assignment",
          "progress",
          "book",
          "practice");

  private static final Set<String> DICE_AND_CLOCKS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.UUID.randomUUID");
  private static final Set<String> BANNED =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.Timer",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Thread");
  private static final String[] BASICS = {
    "java.lang", "java.lang.invoke", "java.lang.annotation", "java.lang.runtime", "java.math",
    "java.util", "java.util.function", "java.util.regex", "java.util.stream",
        "java.util.concurrent",
    "java.util.concurrent.atomic", "java.nio", "java.nio.charset", "org.jspecify.annotations"
  };
  private static final String[] FORMS_OF_WORDS = {
    "org.apache.lucene.analysis..",
    "org.apache.lucene.util..",
    "org.tartarus.snowball..",
    "morfologik.stemming.."
  };
  // reading what one is given, and telling that it could not be read
  private static final Set<String> GIVEN =
      Set.of(
          "java.io.InputStream",
          "java.io.Reader",
          "java.io.StringReader",
          "java.io.Serializable",
          "java.io.IOException",
          "java.io.UncheckedIOException",
          "java.io.ObjectStreamException",
          "java.util.zip.GZIPInputStream",
          "java.security.MessageDigest",
          "java.security.NoSuchAlgorithmException",
          "java.text.Normalizer",
          "java.text.Normalizer$Form");

  private String room(String name) {
    return root + "." + name + "..";
  }

  private String[] rooms(List<String> names) {
    return names.stream().map(this::room).toArray(String[]::new);
  }

  /** Rule 1 for one room. */
  ArchRule importsOnlyToItsLeft(String name) {
    var row = new java.util.ArrayList<>(LEFT);
    row.addAll(RIGHT);
    var toItsRight = row.subList(row.indexOf(name) + 1, row.size());
    return noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rooms(toItsRight))
        .allowEmptyShould(true);
  }

  /** Rule 1: there is no room that is not on the plan. */
  ArchRule everyRoomIsOnThePlan() {
    return classes()
        .that(not(resideInAPackage(root)))
        .should()
        .resideInAnyPackage(
            java.util.stream.Stream.concat(LEFT.stream(), RIGHT.stream())
                .map(this::room)
                .toArray(String[]::new));
  }

  /** Rule 2: nothing but basics, each other, and what a room is granted. */
  ArchRule leftRoomsNeedOnlyBasics() {
    return classes()
        .that()
        .resideInAnyPackage(rooms(LEFT.subList(0, 5)))
        .should()
        .onlyDependOnClassesThat(
            basic()
                .or(resideInAPackage("org.yaml.snakeyaml.."))
                .or(resideInAnyPackage(FORMS_OF_WORDS)));
  }

  /** Rule 2: stemmers and dictionaries are the affair of {@code scoring}'s words. */
  ArchRule onlyWordsKnowStemmers() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".scoring.words")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FORMS_OF_WORDS);
  }

  /** Rule 2: SnakeYAML is the affair of {@code text}. */
  ArchRule onlyTextKnowsSnakeYaml() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room("text"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml.snakeyaml..");
  }

  /** Rule 2: {@code command} may read files and print; a server is none of its business. */
  ArchRule commandKnowsNoFramework() {
    return classes()
        .that()
        .resideInAPackage(room("command"))
        .should()
        .onlyDependOnClassesThat(
            basic()
                .or(
                    resideInAnyPackage(
                        "java.io",
                        "java.nio.file..",
                        "java.security",
                        "java.util.zip",
                        "tools.jackson..")));
  }

  /**
   * Rule 2: whatever comes out depends on what goes in alone; {@code eval} alone takes the time.
   */
  ArchRule leftRoomsKnowNoClockAndNoDice() {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms(LEFT))
        .and()
        .doNotHaveFullyQualifiedName(root + ".command.Pace")
        .should()
        .accessTargetWhere(clockOrDice());
  }

  /** Rule 2: what is given is a resource of the room's own, and only {@code scoring} has one. */
  ArchRule onlyScoringReadsAResource() {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms(LEFT.subList(0, 5)))
        .and()
        .resideOutsideOfPackage(room("scoring"))
        .should()
        .accessTargetWhere(named("getResource", "getResourceAsStream"));
  }

  /** Rule 3. */
  ArchRule nobodyImportsAUi() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + "..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + "..ui..");
  }

  /** Rule 3, between the rooms: a ui knows no other room's ui. */
  ArchRule noUiImportsAnothers(String name) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + ".ui..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..ui..")
                .and(not(resideInAPackage(root + "." + name + ".ui.."))))
        .allowEmptyShould(true);
  }

  /** Rule 3. */
  ArchRule uiTalksToDoors() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..ui..")
        .should()
        .dependOnClassesThat(
            assignableTo("org.springframework.data.repository.Repository")
                .or(annotated("jakarta.persistence.Entity"))
                .or(resideInAPackage("jakarta.persistence..")));
  }

  /** Rule 4. */
  ArchRule everyViewSaysWhoMayOpenIt() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Route.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .orShould()
        .beAnnotatedWith(AnonymousAllowed.class);
  }

  private DescribedPredicate<JavaClass> basic() {
    return DescribedPredicate.describe(
        "basics",
        found -> {
          var type = found.getBaseComponentType();
          return type.isPrimitive()
              || resideInAnyPackage(rooms(LEFT)).test(type)
              || GIVEN.contains(type.getName())
              || resideInAnyPackage(BASICS).test(type) && !BANNED.contains(type.getName());
        });
  }

  private static DescribedPredicate<JavaClass> annotated(String annotation) {
    return DescribedPredicate.describe(
        "annotated with " + annotation, type -> type.isAnnotatedWith(annotation));
  }

  private static DescribedPredicate<JavaAccess<?>> clockOrDice() {
    return DescribedPredicate.describe(
        "a clock or dice",
        access -> {
          var target = access.getTarget();
          var owner = target.getOwner().getName();
          return DICE_AND_CLOCKS.contains(owner + "." + target.getName())
              || BANNED.contains(owner)
              || owner.startsWith("java.time.")
              || owner.startsWith("java.util.random.")
              || shufflesByItself(target);
        });
  }

  private static boolean shufflesByItself(AccessTarget target) {
    return target.getOwner().getName().equals("java.util.Collections")
        && target.getName().equals("shuffle");
  }

  private static DescribedPredicate<JavaAccess<?>> named(String... names) {
    return DescribedPredicate.describe(
        "a resource", access -> Set.of(names).contains(access.getTarget().getName()));
  }
}
