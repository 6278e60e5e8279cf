package vizavi.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From the edits both sides can be had again, and there are no more of them than needed. */
class EditsPropertiesTest {

  @Property(tries = 3000)
  void bothSidesAreInTheEdits(@ForAll("letters") String before, @ForAll("letters") String after) {
    List<Edit<String>> edits = Edits.between(pieces(before), pieces(after));

    assertThat(side(edits, Mark.ADDED)).isEqualTo(before);
    assertThat(side(edits, Mark.REMOVED)).isEqualTo(after);
  }

  @Property(tries = 3000)
  void noEditIsThereForNothing(@ForAll("letters") String before, @ForAll("letters") String after) {
    List<Edit<String>> edits = Edits.between(pieces(before), pieces(after));

    long kept = edits.stream().filter(edit -> edit.mark() == Mark.KEPT).count();
    assertThat(kept).isEqualTo(longestCommon(before, after));
  }

  @Property
  void wordsMarkedMakeUpBothTexts(@ForAll String before, @ForAll String after) {
    Rewording rewording = Rewording.of(before, after);

    assertThat(side(rewording.pieces(), Mark.ADDED)).isEqualTo(before);
    assertThat(side(rewording.pieces(), Mark.REMOVED)).isEqualTo(after);
  }

  @Property
  void neighboursDifferInTheirMark(@ForAll("prose") String before, @ForAll("prose") String after) {
    List<Edit<String>> pieces = Rewording.of(before, after).pieces();

    for (int i = 1; i < pieces.size(); i++) {
      assertThat(pieces.get(i).mark()).isNotEqualTo(pieces.get(i - 1).mark());
    }
  }

  @Property(tries = 2000)
  void aNewTextIsMadeFromTheOldByItsHunks(
      @ForAll("files") List<String> before, @ForAll("files") List<String> after) {
    TextComparison comparison =
        TextComparison.of(String.join("\n", before), String.join("\n", after));

    assertThat(applied(comparison, String.join("\n", before).lines().toList()))
        .isEqualTo(String.join("\n", after).lines().toList());
  }

  @Example
  void whatHasNothingInCommonIsExchangedSoon() {
    List<String> before = IntStream.range(0, 50_000).mapToObj(i -> "a" + i).toList();
    List<String> after = IntStream.range(0, 50_000).mapToObj(i -> "b" + i).toList();

    assertThat(Edits.between(before, after)).hasSize(100_000);
  }

  private static List<String> applied(TextComparison comparison, List<String> before) {
    Stream.Builder<String> lines = Stream.builder();
    int at = 0;
    for (Hunk hunk : comparison.hunks()) {
      before.subList(at, hunk.before() - 1).forEach(lines);
      at = hunk.before() - 1;
      for (Edit<String> line : hunk.lines()) {
        if (line.mark() != Mark.ADDED) {
          assertThat(before.get(at++)).isEqualTo(line.piece());
        }
        if (line.mark() != Mark.REMOVED) {
          lines.accept(line.piece());
        }
      }
    }
    before.subList(at, before.size()).forEach(lines);
    return lines.build().toList();
  }

  private static List<String> pieces(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }

  private static String side(List<Edit<String>> edits, Mark other) {
    return edits.stream()
        .filter(edit -> edit.mark() != other)
        .map(Edit::piece)
        .collect(Collectors.joining());
  }

  /** By the book: one row of the table after the other. */
  private static int longestCommon(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        row[j] =
            one.charAt(i - 1) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of("we", "can", "wait", " ", " ", " ", ",", ".", "\n", "don't")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }

  @Provide
  Arbitrary<List<String>> files() {
    return Arbitraries.of("a:", "  b: 1", "  b: 2", "c: x", "").list().ofMaxSize(40);
  }
}
