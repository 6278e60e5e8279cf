package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of the labelled replies under {@code src/corpus}: see {@code docs/corpus.md}. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src", "corpus");
  private static final Path DEVELOPMENT = Path.of("..", "shared", "eval");
  private static final int WORDS_IN_A_ROW = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Rubric RUBRIC = Rubric.shipped();

  private record Item(String where, JsonNode json) {
    String text(String key) {
      return json.path(key).asString("");
    }

    Stream<String> replies() {
      return Stream.of("reply", "better", "worse").map(this::text).filter(text -> !text.isEmpty());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyReplyIsWellFormed() {
    return files(CORPUS, "replies-").stream()
        .map(file -> dynamicTest(file.toString(), () -> items(file).forEach(this::checkReply)));
  }

  @TestFactory
  Stream<DynamicTest> everyPairIsWellFormed() {
    return files(CORPUS, "pairs-").stream()
        .map(file -> dynamicTest(file.toString(), () -> items(file).forEach(this::checkPair)));
  }

  @Test
  void noIdAndNoReplyStandsTwice() {
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (var item : all()) {
      assertThat(ids.add(item.text("id"))).as("a new id in " + item.where).isTrue();
      item.replies()
          .forEach(text -> assertThat(texts.add(text)).as("new in " + item.where).isTrue());
    }
    assertThat(ids).isNotEmpty();
  }

  @Test
  void nothingIsTakenFromTheSetsToDevelopOn() {
    var theirs = new HashSet<String>();
    for (var file : files(DEVELOPMENT, "dev-")) {
      items(file).forEach(item -> item.replies().forEach(reply -> theirs.addAll(rows(reply))));
    }
    for (var item : all()) {
      var shared = new HashSet<String>();
      item.replies().forEach(reply -> shared.addAll(rows(reply)));
      shared.retainAll(theirs);
      assertThat(shared).as(item.where).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPhraseIsWellFormedAndNobodyElses() {
    var theirs = new HashSet<String>();
    for (var file : files(DEVELOPMENT, "dev-")) {
      items(file).forEach(item -> item.replies().forEach(reply -> theirs.addAll(rows(reply))));
    }
    return files(CORPUS, "phrases-").stream()
        .map(file -> dynamicTest(file.toString(), () -> checkPhrases(file, theirs)));
  }

  private static void checkPhrases(Path file, Set<String> theirs) throws IOException {
    Set<String> texts = new HashSet<>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      var where = file + ":" + ++number;
      var parts = line.split("\t", -1);
      assertThat(parts).as(where).hasSize(3);
      if (!parts[0].equals("-")) {
        assertThat(RUBRIC.moves().keySet()).as(where).contains(parts[0].split(","));
      }
      assertThat(parts[1]).as(where).isNotBlank();
      assertThat(texts.add(parts[1])).as("new in " + where).isTrue();
      assertThat(rows(parts[1])).as(where).doesNotContainAnyElementsOf(theirs);
    }
    assertThat(texts).isNotEmpty();
  }

  private void checkReply(Item item) {
    var moves = new ArrayList<String>();
    item.json.path("moves").forEach(move -> moves.add(move.asString()));
    assertThat(RUBRIC.moves().keySet()).as("moves of " + item.where).containsAll(moves);
    assertThat(item.json.path("evidence").propertyNames())
        .as("evidence of " + item.where)
        .containsExactlyInAnyOrderElementsOf(moves);
    for (var move : moves) {
      assertThat(item.text("reply"))
          .as("evidence of %s in %s", move, item.where)
          .contains(item.json.path("evidence").path(move).asString());
    }
    checkLevels(item, moves);
  }

  private void checkLevels(Item item, List<String> moves) {
    for (var skill : List.of(Skill.POLITENESS, Skill.NEGOTIATION)) {
      assertThat(item.json.path(skill.id()).intValue()).as(item.where).isBetween(0, Score.TOP);
    }
    var framed = RUBRIC.score(moves).levels().get(Skill.CONCESSION);
    var labelled = item.json.path(Skill.CONCESSION.id());
    assertThat(labelled.isNull() ? null : Points.of(labelled.intValue()))
        .as(item.where)
        .isEqualTo(framed);
  }

  private void checkPair(Item item) {
    assertThat(Skill.of(item.text("skill"))).as(item.where).isPresent();
    for (var key : List.of("id", "lang", "situation", "client", "better", "worse", "why")) {
      assertThat(item.text(key)).as(key + " of " + item.where).isNotBlank();
    }
  }

  private static Set<String> rows(String text) {
    var words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    var rows = new HashSet<String>();
    for (int at = 0; at + WORDS_IN_A_ROW <= words.size(); at++) {
      rows.add(String.join(" ", words.subList(at, at + WORDS_IN_A_ROW)));
    }
    return rows;
  }

  private static List<Item> all() {
    return Stream.concat(files(CORPUS, "replies-").stream(), files(CORPUS, "pairs-").stream())
        .flatMap(file -> items(file).stream())
        .toList();
  }

  private static List<Path> files(Path folder, String prefix) {
    if (!Files.isDirectory(folder)) {
      return List.of(); // the sets to develop on are not everywhere
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Item> items(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var items = new ArrayList<Item>();
      for (int line = 0; line < lines.size(); line++) {
        items.add(new Item(file + ":" + (line + 1), JSON.readTree(lines.get(line))));
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
