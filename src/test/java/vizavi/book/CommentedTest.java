package vizavi.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.review.Comments;
import vizavi.attempt.review.ForBook;
import vizavi.shell.Doors;

/** What a mentor says about a reply goes into the book, and out of it again. */
class CommentedTest {
  @TempDir Path data;

  @Test
  void aCommentForTheBookIsThereUntilItIsTakenBack() {
    try (var context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios")) {
      var cohorts = context.getBean(Cohorts.class);
      var cohort = As.person("maria", () -> cohorts.create("Spring").id());
      As.person("maria", () -> cohorts.invite(cohort, "nina"));
      As.person("nina", () -> cohorts.agree(cohort));
      var attempts = context.getBean(Attempts.class);
      var attempt =
          As.person(
              "nina", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES).id());
      for (var reply : List.of("ask", "trade", "sorry")) {
        As.person(
            "nina", () -> attempts.answer(attempt, attempts.conversation(attempt).next(), reply));
      }
      var book = context.getBean(Book.class);
      int before = As.person("tom", () -> book.find(Query.ALL)).entries().size();
      var comments = context.getBean(Comments.class);
      var comment =
          As.person(
              "maria",
              () ->
                  comments.say(
                      attempt, Optional.of(2), "A deal, not a gift.", Optional.of(ForBook.AVOID)));

      var first = As.person("tom", () -> book.find(Query.ALL)).entries().getFirst();
      var said = As.person("nina", () -> attempts.conversation(attempt)).turns().get(2).picked();
      assertThat(first.words()).isEqualTo(said.orElseThrow().words());
      assertThat(first.advice()).isEqualTo(Advice.AVOID);
      var source = first.sources().getFirst();
      assertThat(source.why()).contains("A deal, not a gift.");
      assertThat(source.by()).contains("Maria Lopez");
      assertThat(source.scene()).contains(said.orElseThrow().scene());
      assertThat(first.toString()).doesNotContainIgnoringCase("nina");
      assertThat(
              As.person("tom", () -> book.scene("tea-house", source.scene().orElseThrow(), "en"))
                  .entries())
          .contains(first);

      As.person("maria", () -> comments.takeBack(comment.id()));
      assertThat(As.person("tom", () -> book.find(Query.ALL)).entries()).hasSize(before);
    }
  }
}
