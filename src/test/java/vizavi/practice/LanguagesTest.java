package vizavi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.attempt.Answered;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.attempt.review.Reviews;
import vizavi.book.Book;
import vizavi.book.Entry;
import vizavi.book.Query;
import vizavi.library.Library;
import vizavi.library.Template;
import vizavi.library.Ukrainian;
import vizavi.scenario.Reply;
import vizavi.shell.Doors;

/** One scenario in two languages, from the first word to the book. */
class LanguagesTest {
  private static final String SOURCE =
      Template.SINGLE_TALK.text().replace("  the-call:\n", "  the-call:\n    own-words: true\n");

  @TempDir static Path folder;
  private static ConfigurableApplicationContext context;
  private static Attempts attempts;
  private static Reviews reviews;

  @BeforeAll
  static void open() throws IOException {
    write(SOURCE);
    context =
        Doors.open(
            "vizavi.data=" + folder.resolve("data"),
            "vizavi.scenarios=" + folder.resolve("scenarios"));
    attempts = context.getBean(Attempts.class);
    reviews = context.getBean(Reviews.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void anAttemptIsInTheLanguageItWasBegunInFromItsFirstWordToItsDebrief() {
    var begun = begin("uk", Answering.OWN_WORDS);
    assertThat(begun.language()).isEqualTo("uk");
    assertThat(begun.title()).isEqualTo("Подряпаний стіл");
    var opening = as(() -> attempts.conversation(begun.id()));
    assertThat(opening.scenario().language()).isEqualTo("uk");
    assertThat(opening.turns().getFirst().hears().getFirst().text()).startsWith("Стіл уже тут");

    var typed = type(begun.id(), 1, "Ви самі за нього розписалися, це Ваша провина.");
    var picked = typed.turns().getLast().picked().orElseThrow();
    assertThat(picked.reply()).isEqualTo("signed");
    assertThat(picked.score().moves()).contains("blame"); // heard by the Ukrainian lexicon
    assertThat(typed.turns().getLast().hears().getFirst().text()).startsWith("Я хочу стіл");

    var end = toTheEnd(begun.id(), typed);
    assertThat(end.turns().getLast().hears()).allMatch(line -> cyrillic(line.text()));
    var reviewed = as(() -> reviews.mine(begun.id()));
    var debrief = reviewed.asScored();
    assertThat(debrief.ending().lesson()).matches(LanguagesTest::cyrillic);
    assertThat(debrief.entries().getFirst().heardAs()).isPresent();
    assertThat(reviewed.concessions()).isNotEmpty().allMatch(given -> cyrillic(given.words()));
    assertThat(as(() -> reviews.myBetterCourse(begun.id(), 1)).toString())
        .contains("Для чого він Вам потрібен");
  }

  @Test
  void anotherLanguageIsAnotherAttemptAndOneThereIsNoneOfIsTheSources() {
    var uk = begin("uk", Answering.CHOICES);
    assertThat(begin("uk", Answering.CHOICES).id()).isEqualTo(uk.id());
    var en = begin("en", Answering.CHOICES);
    assertThat(en.id()).isNotEqualTo(uk.id());
    var hu = begin("hu", Answering.CHOICES);
    assertThat(hu.language()).isEqualTo("en");
    assertThat(hu.id()).isEqualTo(en.id());
    assertThat(as(() -> attempts.begin("table", Mode.ASSESSED, Answering.CHOICES)).id())
        .isEqualTo(en.id());
  }

  @Test
  void theSameRepliesEarnTheSameInEveryLanguage() {
    var scores =
        List.of("en", "uk").stream()
            .map(
                language -> {
                  var begun = begin(language, Answering.CHOICES);
                  var id = begun.id();
                  for (var reply : List.of("ask", "joiner", "limit", "ring")) {
                    answer(id, as(() -> attempts.conversation(id)), reply);
                  }
                  return as(() -> reviews.mine(id)).asScored().skills();
                })
            .toList();
    assertThat(scores.get(0)).isEqualTo(scores.get(1));
  }

  @Test
  void theBookHasTheWordingsOfEachLanguageAndAnExerciseIsInOne() {
    var book = context.getBean(Book.class);
    var found = as(() -> book.find(Query.ALL));
    assertThat(found.languages()).containsExactly("en", "uk");
    var uk =
        as(
            () ->
                book.find(
                    new Query("винен", Optional.empty(), Optional.empty(), Optional.of("uk"))));
    assertThat(uk.entries()).extracting(Entry::language).isNotEmpty().containsOnly("uk");
    assertThat(uk.entries().getFirst().sources().getFirst().title()).isEqualTo("Подряпаний стіл");
    var scene = as(() -> book.scene("table", "the-call", "uk"));
    assertThat(scene.language()).isEqualTo("uk");
    assertThat(scene.entries()).extracting(Entry::language).containsOnly("uk");
    assertThat(as(() -> book.scene("table", "the-call", "hu")).language()).isEqualTo("en");

    var exercises = context.getBean(Exercises.class);
    var drawn = As.person("tom", () -> exercises.today(ZoneOffset.UTC, "uk")).orElseThrow();
    assertThat(drawn.scenario().language()).isEqualTo("uk");
    assertThat(drawn.before())
        .allMatch(turn -> turn.hears().stream().allMatch(line -> cyrillic(line.text())));
    var again = As.person("tom", () -> exercises.today(ZoneOffset.UTC, "en")).orElseThrow();
    assertThat(again).isEqualTo(drawn); // what was drawn stays
  }

  @Test
  void anAttemptKeepsItsLanguageWhateverBecomesOfTheTranslation() throws IOException {
    var begun = begin("uk", Answering.CHOICES);
    var before = as(() -> attempts.conversation(begun.id()));
    Files.delete(folder.resolve("scenarios/table/scenario.uk.yaml"));
    var library = context.getBean(Library.class);
    As.person("theo", library::readAgain);
    assertThat(as(() -> library.card("table")).languages()).containsExactly("en");
    var after = as(() -> attempts.conversation(begun.id()));
    assertThat(after).isEqualTo(before);
    write(SOURCE);
    As.person("theo", library::readAgain);
    assertThat(as(() -> library.card("table")).languages()).containsExactly("en", "uk");
  }

  private static void write(String source) throws IOException {
    var table = Files.createDirectories(folder.resolve("scenarios/table"));
    Files.writeString(table.resolve("scenario.yaml"), source);
    Files.writeString(table.resolve("scenario.uk.yaml"), Ukrainian.of(source));
  }

  private static <T> T as(Supplier<T> what) {
    return As.person("nina", what);
  }

  private static Attempt begin(String language, Answering answering) {
    return as(() -> attempts.begin("table", language, Mode.ASSESSED, answering));
  }

  private static Conversation type(UUID attempt, int next, String words) {
    return taken(as(() -> attempts.type(attempt, next, words)));
  }

  private static Conversation answer(UUID attempt, Conversation now, String reply) {
    return taken(as(() -> attempts.answer(attempt, now.next(), reply)));
  }

  private static Conversation toTheEnd(UUID attempt, Conversation from) {
    var now = from;
    while (!now.attempt().over()) {
      now = answer(attempt, now, now.offers().stream().map(Reply::id).sorted().findFirst().get());
    }
    return now;
  }

  private static Conversation taken(Answered answered) {
    assertThat(answered).isInstanceOf(Answered.Taken.class);
    return ((Answered.Taken) answered).now();
  }

  private static boolean cyrillic(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }
}
