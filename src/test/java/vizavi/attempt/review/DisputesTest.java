package vizavi.attempt.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import vizavi.analysis.review.Agreement;
import vizavi.analysis.review.Judgement;
import vizavi.attempt.Mode;
import vizavi.scoring.Skill;
import vizavi.shell.NotFoundException;

class DisputesTest {
  @TempDir Path data;

  @Test
  void whatDiffersReachesTheTrainerUntilItIsSettled() {
    try (var desk = MentorsDesk.in(data)) {
      var disputes = desk.context().getBean(Disputes.class);
      var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
      judge(desk, attempt, 1, List.of("grant", "mark-exception"), Map.of(), "one evening");
      judge(desk, attempt, 3, List.of("apologise"), Map.of(Skill.POLITENESS, 2), "hollow");
      desk.as("mia", () -> desk.judgements().agreeWithTheRest(attempt));

      var open = desk.as("theo", () -> disputes.of(Wanted.OPEN, 10));
      assertThat(open).extracting(Dispute::scene).containsExactly("morning-after", "at-the-door");
      var give = open.getLast();
      assertThat(give.said()).isEqualTo("Of course, no problem, I'll move the others.");
      assertThat(give.heard().moves()).containsExactly("grant", "hide-cost");
      assertThat(give.judged().moves()).containsExactlyInAnyOrder("grant", "mark-exception");
      assertThat(give.reason()).isEqualTo("one evening");
      assertThat(give.toString()).as("whose words they are is not told").doesNotContain("Nan");

      assertThat(found(desk, disputes, "", "hide-cost")).containsExactly(give.id());
      assertThat(found(desk, disputes, "", "politeness")).containsExactly(open.getFirst().id());
      assertThat(found(desk, disputes, "", "apologise")).isEmpty();
      assertThat(found(desk, disputes, "hu", "")).isEmpty();
      assertThat(found(desk, disputes, "en", "")).hasSize(2);
      assertThat(desk.as("theo", disputes::languages)).containsExactly("en");

      vizavi.account.As.person(
          "theo", () -> disputes.settle(give.id(), "The lexicon knows it now"));
      assertThat(desk.as("theo", () -> disputes.of(Wanted.OPEN, 10)))
          .extracting(Dispute::id)
          .doesNotContain(give.id());
      assertThat(
              desk.as("ada", () -> disputes.of(new Wanted("", "", true), 10)).getLast().settled())
          .hasValueSatisfying(one -> assertThat(one.by()).isEqualTo("Theo Brandt"));

      taken(desk, attempt, 3);
      assertThat(desk.as("theo", () -> disputes.of(Wanted.OPEN, 10)))
          .as("what was taken back is disputed no more")
          .isEmpty();
    }
  }

  @Test
  void onlyTrainersAndAdminsSeeThem() {
    try (var desk = MentorsDesk.in(data)) {
      var disputes = desk.context().getBean(Disputes.class);
      for (var person : List.of("nan", "mia")) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .isThrownBy(() -> desk.as(person, () -> disputes.of(Wanted.OPEN, 10)));
      }
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () ->
                  vizavi.account.As.person(
                      "theo", () -> disputes.settle(UUID.randomUUID(), "Nothing")));
    }
  }

  @Test
  void agreementIsOverWhatOneMaySee() {
    try (var desk = MentorsDesk.in(data)) {
      var agreements = desk.context().getBean(Agreements.class);
      var attempt = desk.played("nan", Mode.ASSESSED, "give", "trade", "sorry");
      judge(desk, attempt, 1, List.of("grant"), Map.of(), "no hiding");
      judge(desk, attempt, 1, List.of("grant", "mark-exception"), Map.of(), "one evening");
      desk.as("mia", () -> desk.judgements().agreeWithTheRest(attempt));

      var ratings = desk.as("mia", agreements::ratings);
      var agreement = Agreement.of(ratings);
      assertThat(agreement.n()).as("the last judgement of a turn counts").isEqualTo(3);
      assertThat(agreement.untouched()).isEqualTo(2);
      assertThat(agreement.moves().get("grant").both()).isEqualTo(2);
      assertThat(agreement.moves().get("mark-exception").heard()).isEqualTo(1);
      assertThat(agreement.moves().get("mark-exception").judged()).isEqualTo(2);
      assertThat(ratings).allMatch(one -> one.language().equals("en") && !one.typed());
      assertThat(desk.as("theo", agreements::ratings)).hasSize(3);
      assertThat(desk.as("max", agreements::ratings)).isEmpty();
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> desk.as("nan", agreements::ratings));
    }
  }

  private static List<UUID> found(
      MentorsDesk desk, Disputes disputes, String language, String part) {
    return desk.as("theo", () -> disputes.of(new Wanted(language, part, false), 10)).stream()
        .map(Dispute::id)
        .toList();
  }

  private static void judge(
      MentorsDesk desk,
      UUID attempt,
      int turn,
      List<String> moves,
      Map<Skill, Integer> levels,
      String reason) {
    var done =
        desk.as(
            "mia",
            () ->
                desk.judgements()
                    .judge(
                        attempt,
                        new Judgement(turn, moves, levels, reason),
                        desk.reviews().of(attempt).sequence(turn)));
    assertThat(done).isInstanceOf(Judging.Taken.class);
  }

  private static void taken(MentorsDesk desk, UUID attempt, int turn) {
    var done =
        desk.as(
            "mia",
            () ->
                desk.judgements()
                    .takeBack(attempt, turn, desk.reviews().of(attempt).sequence(turn)));
    assertThat(done).isInstanceOf(Judging.Taken.class);
  }
}
