package vizavi.attempt.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.analysis.Shortfall;
import vizavi.analysis.review.Judgement;
import vizavi.analysis.review.Rating;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.Overseen;
import vizavi.scoring.Points;
import vizavi.scoring.Skill;
import vizavi.shell.NotFoundException;

class ReviewsTest {
  @TempDir static Path data;
  private static MentorsDesk desk;

  @BeforeAll
  static void open() {
    desk = MentorsDesk.in(data);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theFiguresFollowAJudgementAndTheOriginalStays() {
    var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
    var before = desk.row("nan", attempt);
    var told = desk.conversation("nan", attempt);

    var judged = judge("mia", attempt, 1, List.of("grant", "mark-exception"), "it is one evening");

    assertThat(judged.judgement(1).orElseThrow().differs()).isTrue();
    assertThat(judged.inEffect().overall()).isGreaterThan(judged.asScored().overall());
    var after = desk.row("nan", attempt);
    assertThat(after.overall()).contains(judged.inEffect().overall());
    assertThat(after.skills().get(Skill.CONCESSION))
        .isEqualTo(judged.inEffect().skills().get(Skill.CONCESSION).value())
        .isGreaterThan(before.skills().get(Skill.CONCESSION));
    assertThat(after.ended()).isEqualTo(before.ended());
    assertThat(judged.asScored().overall()).isEqualTo(before.overall().orElseThrow());
    assertThat(desk.conversation("nan", attempt).turns())
        .as("the turns stay as they were scored")
        .isEqualTo(told.turns());

    var mine = desk.as("nan", () -> desk.reviews().mine(attempt));
    assertThat(mine.judgement(1).orElseThrow().by()).isEqualTo("Mia");
    assertThat(mine.judgement(1).orElseThrow().heard().score().moves()).contains("hide-cost");
    assertThat(mine.inEffect()).isEqualTo(judged.inEffect());
  }

  @Test
  void takingItBackBringsTheFiguresBack() {
    var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
    var before = desk.row("nan", attempt);
    var judged = judge("mia", attempt, 1, List.of("grant", "set-limit"), "heard so");
    assertThat(desk.row("nan", attempt)).isNotEqualTo(before);

    var taken =
        taken(desk.as("mia", () -> desk.judgements().takeBack(attempt, 1, judged.sequence(1))));

    assertThat(taken.judgement(1)).isEmpty();
    assertThat(taken.sequence(1)).isEqualTo(2);
    assertThat(desk.row("nan", attempt)).isEqualTo(before);
  }

  @Test
  void aCriticalReplyIsOverruledAndTheAttemptIsPassed() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "threaten", "trade", "sorry");
    var before = desk.row("nan", attempt);
    assertThat(before.critical()).contains(true);
    assertThat(before.passed()).contains(false);
    var preview = desk.as("mia", () -> desk.reviews().preview(attempt, critical(2, false, "")));
    assertThat(preview.differs()).isTrue();
    assertThat(preview.debrief().shortfalls()).noneMatch(Shortfall.Critical.class::isInstance);
    assertThat(desk.as("mia", () -> desk.judgements().judge(attempt, critical(2, false, ""), 0)))
        .as("it needs a reason")
        .isInstanceOf(Judging.NoReason.class);
    assertThat(desk.row("nan", attempt)).isEqualTo(before);

    var judged = rule(attempt, critical(2, false, "He had been asked twice."));

    var after = desk.row("nan", attempt);
    assertThat(after.critical()).contains(false);
    assertThat(after.passed()).contains(judged.inEffect().passed());
    assertThat(after.overall()).as("the words cost what they cost").isEqualTo(before.overall());
    assertThat(judged.inEffect().entries().get(1).picked().critical()).isFalse();
    assertThat(judged.asScored().entries().get(1).picked().critical()).isTrue();
    var mine = desk.as("nan", () -> desk.reviews().mine(attempt)).judgement(2).orElseThrow();
    assertThat(mine.differs()).isTrue();
    assertThat(mine.heard().critical()).isTrue();
    assertThat(mine.judged().critical()).isFalse();
    assertThat(mine.judgement().critical()).contains(false);
    assertThat(rated(attempt)).isEqualTo(new Rating.Critical(true, false));

    taken(desk.as("mia", () -> desk.judgements().takeBack(attempt, 2, judged.sequence(2))));
    assertThat(desk.row("nan", attempt)).isEqualTo(before);
  }

  @Test
  void aReplyNobodyCalledCriticalIsAndSpoilsTheAttempt() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    assertThat(desk.row("nan", attempt).passed()).contains(true);
    var judged = rule(attempt, critical(2, true, "Never the others’ table."));

    assertThat(desk.row("nan", attempt).passed()).contains(false);
    assertThat(desk.row("nan", attempt).critical()).contains(true);
    assertThat(judged.inEffect().shortfalls()).anyMatch(Shortfall.Critical.class::isInstance);
    assertThat(rated(attempt)).isEqualTo(new Rating.Critical(false, true));
    var wanted = new Wanted("", Wanted.CRITICAL, false);
    assertThat(desk.as("theo", () -> desk.context().getBean(Disputes.class).of(wanted, 100)))
        .filteredOn(one -> one.reason().equals("Never the others’ table."))
        .singleElement()
        .satisfies(one -> assertThat(one.critical()).contains(true));
  }

  @Test
  void earlierJudgementsStayToBeReadByBoth() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    judge("mia", attempt, 2, List.of("grant"), "first");
    var second = judge("mia", attempt, 2, List.of("thank"), "second");
    desk.as("mia", () -> desk.judgements().takeBack(attempt, 2, second.sequence(2)));
    desk.as("mia", () -> desk.judgements().agree(attempt, 2, 3));

    var now = desk.as("mia", () -> desk.reviews().of(attempt));
    assertThat(now.judgement(2).orElseThrow().standing()).isEqualTo(Standing.AGREED);
    assertThat(now.earlier(2))
        .extracting(one -> one.standing(), one -> one.judgement().reason(), JudgedTurn::by)
        .containsExactly(
            tuple(Standing.TAKEN_BACK, "", "Mia"),
            tuple(Standing.OVERRULED, "second", "Mia"),
            tuple(Standing.OVERRULED, "first", "Mia"));
    assertThat(now.earlier(1)).isEmpty();
    assertThat(desk.as("nan", () -> desk.reviews().mine(attempt)).earlier())
        .isEqualTo(now.earlier());
  }

  private static Judgement critical(int turn, boolean critical, String reason) {
    var moves = turn == 2 && !critical ? List.of("threaten") : List.<String>of();
    return new Judgement(turn, moves, Map.of(), Optional.of(critical), reason);
  }

  private static Reviewed rule(UUID attempt, Judgement judgement) {
    return taken(desk.as("mia", () -> desk.judgements().judge(attempt, judgement, 0)));
  }

  private static Rating.Critical rated(UUID attempt) {
    var reason = desk.as("mia", () -> desk.reviews().of(attempt)).judgement(2).orElseThrow();
    return desk.as("mia", () -> desk.context().getBean(Agreements.class).ratings()).stream()
        .filter(one -> one.moves().equals(java.util.Set.copyOf(reason.judged().score().moves())))
        .flatMap(one -> one.critical().stream())
        .filter(one -> one.authored() != one.judged())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void agreeingIsAJudgementAndChangesNoFigure() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    var before = desk.row("nan", attempt);
    judge("mia", attempt, 2, List.of("grant", "grudge"), "that is a reproach");
    taken(desk.as("mia", () -> desk.judgements().agree(attempt, 1, 0)));
    var all = desk.as("mia", () -> desk.judgements().agreeWithTheRest(attempt));

    assertThat(all.judgements()).containsOnlyKeys(1, 2, 3);
    assertThat(all.judgement(2).orElseThrow().differs()).isTrue();
    assertThat(all.judgement(3).orElseThrow().differs()).isFalse();
    assertThat(desk.row("nan", attempt).overall()).isNotEqualTo(before.overall());
    assertThat(desk.as("mia", () -> desk.judgements().agreeWithTheRest(attempt)).sequences())
        .as("said twice it is written once")
        .isEqualTo(all.sequences());
  }

  @Test
  void whatDiffersNeedsAReason() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    var silent = new Judgement(1, List.of("greet"), Map.of(), " ");
    assertThat(desk.as("mia", () -> desk.judgements().judge(attempt, silent, 0)))
        .isInstanceOf(Judging.NoReason.class);
    assertThat(desk.as("mia", () -> desk.reviews().of(attempt)).judgements()).isEmpty();
  }

  @Test
  void whoJudgesATurnJudgedMeanwhileIsToldFirst() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    var first = judge("mia", attempt, 1, List.of("greet"), "no question in it");
    var other = new Judgement(1, List.of("greet", "soften"), Map.of(), "softened");

    var meanwhile = desk.as("mia", () -> desk.judgements().judge(attempt, other, 0));
    assertThat(meanwhile)
        .isInstanceOfSatisfying(
            Judging.Meanwhile.class, one -> assertThat(one.other()).isEqualTo(first.judgement(1)));

    var now =
        taken(desk.as("mia", () -> desk.judgements().judge(attempt, other, first.sequence(1))));
    assertThat(now.judgement(1).orElseThrow().judgement()).isEqualTo(other);
  }

  @Test
  void ofMentorsWhoJudgeAtTheSameMomentEachTurnHasItsRowAndTheFiguresFitThemAll() throws Exception {
    var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
    var barrier = new CyclicBarrier(3);
    try (var pool = Executors.newFixedThreadPool(3)) {
      var work =
          List.of(1, 2, 3).stream()
              .map(
                  turn ->
                      (Callable<Judging>)
                          () -> {
                            barrier.await();
                            return desk.as(
                                "mia",
                                () ->
                                    desk.judgements()
                                        .judge(
                                            attempt,
                                            new Judgement(turn, List.of("thank"), Map.of(), "so"),
                                            0));
                          })
              .toList();
      for (var one : pool.invokeAll(work)) {
        assertThat(one.get()).isInstanceOf(Judging.Taken.class);
      }
    }
    var now = desk.as("mia", () -> desk.reviews().of(attempt));
    assertThat(now.sequences().values()).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(desk.row("nan", attempt).overall()).contains(now.inEffect().overall());
  }

  @Test
  void aPreviewWritesNothing() {
    var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
    var judgement = new Judgement(1, List.of("grant"), Map.of(Skill.NEGOTIATION, 4), "");
    var preview = desk.as("mia", () -> desk.reviews().preview(attempt, judgement));
    assertThat(preview.score().levels()).containsEntry(Skill.NEGOTIATION, Points.of(4));
    var now = desk.as("mia", () -> desk.reviews().of(attempt));
    assertThat(preview.debrief().overall()).isGreaterThan(now.inEffect().overall());
    assertThat(now.judgements()).isEmpty();
  }

  @Test
  void typedWordsKeepTheirToneAndWhatWasNotUnderstoodOnlyCosts() {
    var attempt =
        desk.typed(
            "nan",
            List.of("Bicycles purple seventeen.", "What do you need the table for?"),
            "trade");
    // two scenes more: the second hears typed words too, but a choice was not offered there
    var attempts = desk.context().getBean(Attempts.class);
    while (!desk.row("nan", attempt).over()) {
      var now = desk.as("nan", () -> attempts.conversation(attempt));
      var reply = now.offers().getLast().id();
      desk.as(
          "nan",
          () ->
              now.listens()
                  ? attempts.type(attempt, now.next(), "This once, if you bring the cake at nine.")
                  : attempts.answer(attempt, now.next(), reply));
    }
    var before = desk.as("mia", () -> desk.reviews().of(attempt));
    assertThat(before.asScored().entries().getFirst().picked().understood()).isFalse();
    var judged = judge("mia", attempt, 1, List.of("thank", "ask-need", "empathise"), "kind, to me");
    assertThat(judged.inEffect().review().orElseThrow().weighings().getFirst().points())
        .as("words said again earn nothing, whoever likes them")
        .isEqualTo(Points.of(0));
    assertThat(judge("mia", attempt, 1, List.of("insult"), "rude, to me").inEffect().overall())
        .isLessThan(before.asScored().overall());
  }

  @Test
  void aCommentIsItsAuthorsAndLeavesATrace() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    var said =
        desk.as(
            "mia",
            () ->
                desk.comments()
                    .say(attempt, Optional.of(2), "  A fair trade. ", Optional.of(ForBook.USE)));
    var whole =
        desk.as(
            "mia",
            () -> desk.comments().say(attempt, Optional.empty(), "Well done.", Optional.empty()));
    assertThat(said.words()).isEqualTo("A fair trade.");
    assertThat(book()).anyMatch(one -> one.comment().equals(said.id()));
    assertThat(book())
        .filteredOn(one -> one.comment().equals(said.id()))
        .extracting(BookComment::said, BookComment::scene, BookComment::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "This once I ask the others to move; could you take the cake at nine?",
                "he-tells",
                ForBook.USE));

    desk.as("mia", () -> desk.comments().change(said.id(), "A trade.", Optional.empty()));
    desk.as("mia", () -> desk.comments().takeBack(whole.id()));

    var mine = desk.as("nan", () -> desk.reviews().mine(attempt));
    assertThat(mine.about(2).getFirst().words()).isEqualTo("A trade.");
    assertThat(mine.about(2).getFirst().changed()).isPresent();
    assertThat(mine.aboutAll().getFirst().takenBack()).isTrue();
    assertThat(mine.aboutAll().getFirst().words()).isEmpty();
    assertThat(book()).noneMatch(one -> one.comment().equals(said.id()));
    notFound("mia", () -> desk.comments().change(whole.id(), "Still here?", Optional.empty()));
    asSecondMentor(
        () ->
            notFound("max", () -> desk.comments().change(said.id(), "Mine now", Optional.empty())));
  }

  @Test
  void theTraineeIsToldOnceADay() {
    var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
    judge("mia", attempt, 1, List.of("grant"), "no hiding in it");
    judge("mia", attempt, 2, List.of("grant"), "no return in it");
    desk.as("mia", () -> desk.comments().say(attempt, Optional.of(1), "Look.", Optional.empty()));
    desk.as("mia", () -> desk.judgements().agreeWithTheRest(attempt));
    var told =
        new JdbcTemplate(desk.context().getBean(DataSource.class))
            .queryForList(
                "select kind from notice where subject like ? order by kind",
                String.class,
                attempt + "%");
    assertThat(told).containsExactly("COMMENTED", "OVERRULED");
  }

  @Test
  void onlyMentorsOfThatPersonSeeTheirAssessedAttempts() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    var coached = desk.played("nan", Mode.COACH, "ask", "trade", "sorry");
    var toms = desk.played("tim", Mode.ASSESSED, "ask", "trade", "sorry");
    var underWay = desk.played("nan", Mode.ASSESSED, "ask");
    assertThat(desk.as("mia", () -> desk.reviews().of(attempt)).trainee()).isEqualTo("Nan");
    notFound("max", () -> desk.reviews().of(attempt));
    notFound("mia", () -> desk.reviews().of(toms));
    notFound("mia", () -> desk.reviews().of(coached));
    notFound("mia", () -> desk.reviews().of(underWay));
    notFound("mia", () -> desk.reviews().of(UUID.randomUUID()));
    notFound("mia", () -> desk.judgements().agree(coached, 1, 0));
    notFound("max", () -> desk.judgements().agree(attempt, 1, 0));
    notFound("max", () -> desk.comments().say(attempt, Optional.empty(), "Hm", Optional.empty()));
    notFound("tim", () -> desk.reviews().mine(attempt));
    notFound("mia", () -> desk.judgements().agree(attempt, 4, 0));
    denied("nan", () -> desk.reviews().of(attempt));
    denied("theo", () -> desk.judgements().agreeWithTheRest(attempt));
    denied("ada", () -> desk.comments().say(attempt, Optional.empty(), "Hm", Optional.empty()));
    var person = desk.row("nan", attempt).person();
    var seen =
        desk.as("mia", () -> desk.context().getBean(Overseen.class).of(person)).stream()
            .map(one -> one.id())
            .toList();
    assertThat(seen).contains(attempt, underWay).doesNotContain(coached);
  }

  @Test
  void whenTheCohortIsOverOrSomebodyLeftThereIsNothingToSee() {
    var attempt = desk.played("nan", Mode.ASSESSED, "ask", "trade", "sorry");
    desk.as("mia", () -> desk.cohorts().archive(desk.cohort(), true));
    notFound("mia", () -> desk.reviews().of(attempt));
    desk.as("mia", () -> desk.cohorts().archive(desk.cohort(), false));
    assertThat(desk.as("mia", () -> desk.reviews().of(attempt)).attempt().id()).isEqualTo(attempt);
    As.person("nan", () -> desk.cohorts().leave(desk.cohort()));
    try {
      notFound("mia", () -> desk.reviews().of(attempt));
      notFound("mia", () -> desk.judgements().agreeWithTheRest(attempt));
      assertThat(desk.as("mia", () -> desk.context().getBean(Agreements.class).ratings()))
          .isEmpty();
    } finally {
      As.person("mia", () -> desk.cohorts().invite(desk.cohort(), "nan"));
      As.person("nan", () -> desk.cohorts().agree(desk.cohort()));
    }
  }

  private static void asSecondMentor(Runnable work) {
    var max = desk.as("mia", () -> desk.cohorts().addMentor(desk.cohort(), "max"));
    try {
      work.run();
    } finally {
      As.person("mia", () -> desk.cohorts().removeMentor(desk.cohort(), max.id()));
    }
  }

  private static List<BookComment> book() {
    return desk.context().getBean(BookComments.class).all();
  }

  private static Reviewed judge(
      String mentor, UUID attempt, int turn, List<String> moves, String reason) {
    return taken(
        desk.as(
            mentor,
            () ->
                desk.judgements()
                    .judge(
                        attempt,
                        new Judgement(turn, moves, Map.of(), reason),
                        desk.reviews().of(attempt).sequence(turn))));
  }

  private static Reviewed taken(Judging judging) {
    if (judging instanceof Judging.Taken(var now)) {
      return now;
    }
    throw new AssertionError(judging.toString());
  }

  private static void notFound(String person, Runnable work) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> As.person(person, work));
  }

  private static void denied(String person, Runnable work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> As.person(person, work));
  }
}
