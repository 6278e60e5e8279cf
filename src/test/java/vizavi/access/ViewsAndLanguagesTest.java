package vizavi.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import vizavi.account.Cohorts;
import vizavi.account.DemoPeople;
import vizavi.account.Mentees;
import vizavi.assignment.Assignments;
import vizavi.assignment.Counts;
import vizavi.assignment.Giving;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.shell.Language;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

/**
 * Every view, opened in every language: nothing on it is English but what somebody wrote so. It has
 * a database of its own, so that nobody else has written anything.
 */
@TestPropertySource(properties = "spring.application.name=languages")
class ViewsAndLanguagesTest extends ViewTest {
  private static final Path TEXTS =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");

  /** Attributes and properties that are read or heard. */
  private static final List<String> SAID =
      List.of("aria-label", "title", "placeholder", "alt", "label", "helperText");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

  /** What has the same name everywhere, and what the example of a list has in it. */
  private static final Set<String> NAMES =
      Set.of(
          "Vizavi", "YAML", "CSV", "UTF", "Ctrl", "Enter", "Shift", "Tab", "Escape", "Twine",
          "Twee", "English", "Magyar", "zip", "name", "sign", "mail", "Ann", "Smith", "ann",
          "smith");

  /** A fact of the scenario and what became of it. */
  private static final Pattern FACT = Pattern.compile("[a-z-]+ [a-z-]+ \u2192 [a-z-]+");

  /** Where mistakes of scenarios are told, whose details are in English. */
  private static final Pattern OF_AUTHORS = Pattern.compile("scenario-files|workbench/.*");

  private static final Properties ENGLISH = new Properties();
  private static String written = "";

  @Autowired private Attempts attempts;
  @Autowired private Assignments assignments;
  @Autowired private Cohorts cohorts;
  @Autowired private Drafts drafts;
  @Autowired private Mentees mentees;

  @BeforeAll
  static void read() throws IOException {
    try (var file = Files.newBufferedReader(TEXTS)) {
      ENGLISH.load(file);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void nothingOnAnyPageIsLeftInEnglish(Language language) throws IOException {
    written = written();
    var left = new TreeSet<String>();
    UI.getCurrent().setLocale(language.locale());
    open("sign-in");
    look(language, "sign-in", left);
    var over = as("nina", "TRAINEE", this::played);
    var underWay =
        as("nina", "TRAINEE", () -> begin(vizavi.attempt.Mode.COACH, Answering.OWN_WORDS));
    var cohort = as("maria", "MENTOR", () -> cohorts.mine().getFirst().id());
    var task = as("maria", "MENTOR", () -> given(cohort));
    var draft = as("theo", "TRAINER", () -> draft("languages-" + language.code()));
    var person = person();

    for (var address :
        List.of(
            "",
            "scenarios",
            "scenarios/tea-house",
            "today",
            "book",
            "progress",
            "notices",
            "account",
            Places.attempt(underWay),
            Places.debrief(over),
            Places.assignment(task),
            "no-such-page",
            "people")) {
      see(language, "nina", "TRAINEE", address, left);
    }
    for (var address :
        List.of(
            "",
            "board",
            "live",
            "cohorts",
            Places.cohort(cohort),
            Places.cohort(cohort) + "/import",
            "assignments",
            "assignments/new",
            Places.assignment(task),
            Places.review(over),
            "agreement",
            Places.trainee(person),
            "account")) {
      see(language, "maria", "MENTOR", address, left);
    }
    for (var address :
        List.of(
            "",
            "workbench",
            "workbench/" + draft,
            "scenario-files",
            "agreement",
            "disputes",
            "items")) {
      see(language, "theo", "TRAINER", address, left);
    }
    see(language, "ada", "ADMIN", "people", left);

    assertThat(String.join("\n", left)).isEmpty();
  }

  private void see(Language language, String who, String role, String address, Set<String> left) {
    SecurityContextHolder.clearContext();
    open("sign-in"); // so that the frame is built anew
    signIn(who, role);
    open(address);
    look(language, address, left);
  }

  private void look(Language language, String address, Set<String> left) {
    said(page())
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(words -> english(language, address, words))
        .forEach(words -> left.add("/" + address + ": " + words));
  }

  /** The view with the frame around it, where it has one. */
  private Element page() {
    var top = getCurrentView().getElement();
    while (top.getParent() != null && top.getParent().getChildren().toList().contains(top)) {
      top = top.getParent();
    }
    return top;
  }

  private static Stream<String> said(Element element) {
    if (element.isTextNode()) {
      return Stream.of(element.getText());
    }
    if ("script".equals(element.getTag()) || "code".equals(element.getTag())) {
      return Stream.empty();
    }
    var own =
        SAID.stream()
            .flatMap(
                name ->
                    Stream.of(
                        Optional.ofNullable(element.getAttribute(name)).orElse(""),
                        element.getProperty(name, "")));
    return Stream.concat(own, element.getChildren().flatMap(ViewsAndLanguagesTest::said));
  }

  /** Words of the bundle, or, where letters tell languages apart, any that are not Cyrillic. */
  private boolean english(Language language, String address, String words) {
    if (words.contains("!{") || words.contains("{0") || words.contains("{1")) {
      return true;
    }
    boolean letters = language != Language.HUNGARIAN && !OF_AUTHORS.matcher(address).matches();
    return letters ? latin(words) : fromTheBundle(words);
  }

  private boolean fromTheBundle(String words) {
    return words.length() > 3
        && !written.contains(words)
        && !Set.of("Mentor", "E-mail", "English", "Vizavi").contains(words)
        && ENGLISH.containsValue(words);
  }

  private boolean latin(String words) {
    return LATIN
        .matcher(plain(words))
        .results()
        .map(found -> found.group())
        .anyMatch(word -> !NAMES.contains(word));
  }

  /** Without what people and scenarios are called, and without what the scenario says. */
  private static String plain(String words) {
    if (written.contains(words.replaceAll("[«»]", "")) || FACT.matcher(words).matches()) {
      return "";
    }
    var rest = words.replaceAll("\\S+@\\S+|\\.\\w+|[A-Z][a-z]+/\\w+", "");
    for (var person : DemoPeople.ALL) {
      rest = rest.replace(person.name(), "").replace(person.signIn(), "");
    }
    for (var name :
        List.of("The tea house", "The evening", "tea-house", "Mr Halasz", "First week")) {
      rest = rest.replace(name, "");
    }
    return rest.replaceAll("languages-\\w+", "").replace(DemoPeople.PASSWORD, "");
  }

  /** All that authors wrote. */
  private static String written() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(SCENARIOS)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString().replaceAll("[«»]", "").replaceAll("\\s+", " ");
  }

  private <T> T as(String who, String role, Supplier<T> what) {
    signIn(who, role);
    var made = what.get();
    SecurityContextHolder.clearContext();
    return made;
  }

  private UUID begin(vizavi.attempt.Mode mode, Answering answering) {
    return attempts.begin("tea-house", mode, answering).id();
  }

  private UUID played() {
    var id = begin(vizavi.attempt.Mode.ASSESSED, Answering.CHOICES);
    for (String reply : List.of("give", "trade", "sorry")) {
      attempts.answer(id, attempts.conversation(id).next(), reply);
    }
    return id;
  }

  private UUID given(UUID cohort) {
    var terms =
        new Terms(
            List.of(new Step("tea-house", "The tea house")),
            vizavi.attempt.Mode.ASSESSED,
            Answering.CHOICES,
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            Marks.NONE,
            Optional.empty(),
            Counts.BEST);
    return assignments
        .create(new Giving("The tea house", "", terms, Set.of(), Set.of(cohort)))
        .id();
  }

  private UUID draft(String id) {
    var created = drafts.create(new Beginning.FromText(teaHouse()), id, Naming.NEW_SCENARIO);
    return ((Created.Begun) created).draft().id();
  }

  private static String teaHouse() {
    try {
      return Files.readString(SCENARIOS.resolve("tea-house/scenario.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID person() {
    return as("maria", "MENTOR", () -> mentees.all().getFirst().person());
  }
}
