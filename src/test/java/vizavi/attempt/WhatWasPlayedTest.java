package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.library.Consequence;
import vizavi.library.Consequences;
import vizavi.library.Library;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;
import vizavi.library.Publishing;
import vizavi.scenario.ScenarioReader;
import vizavi.shell.Doors;

/** What trainers learn of the attempts at a revision. */
class WhatWasPlayedTest {
  private static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  @TempDir Path folder;
  private ConfigurableApplicationContext context;
  private Player nina;
  private UUID revision;

  @BeforeEach
  void open() throws IOException {
    var place = Files.createDirectories(folder.resolve("scenarios/tea-house"));
    Files.copy(TEA_HOUSE, place.resolve("scenario.yaml"));
    context =
        Doors.open(
            "vizavi.data=" + folder.resolve("data"),
            "vizavi.scenarios=" + folder.resolve("scenarios"));
    nina = Player.nina(context);
    revision = As.person("nina", () -> context.getBean(Library.class).card("tea-house")).revision();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void repliesAreCountedInAssessedAttemptsThatAreOver() {
    var good = played(Mode.ASSESSED, "ask", "trade", "sorry").attempt();
    var bad = played(Mode.ASSESSED, "give", "threaten", "sorry").attempt();
    played(Mode.COACH, "rule", "trade", "sorry");
    played(Mode.ASSESSED, "rule", "trade"); // not over
    var replies = replies();
    var trade = replies.get("he-tells.trade");
    assertThat(trade.offered()).isEqualTo(2);
    assertThat(trade.picked()).isEqualTo(1);
    assertThat(trade.rate()).isEqualTo(0.5);
    assertThat(trade.overall()).contains((double) good.overall().orElseThrow());
    assertThat(good.overall().orElseThrow()).isGreaterThan(bad.overall().orElseThrow());
    // of two plays, the better one gave it
    assertThat(trade.discrimination().orElseThrow()).isEqualTo(1.0);
    assertThat(replies.get("at-the-door.rule").picked()).isZero();
    // not on offer after a threat
    assertThat(replies.get("morning-after.thank").offered()).isEqualTo(1);
  }

  @Test
  void aTextWithTheSameWaysChangesNothing() {
    played(Mode.ASSESSED, "ask", "trade", "sorry");
    played(Mode.COACH, "ask");
    assertThat(consequences(text())).isEmpty();
    assertThat(consequences(text().replace("My table, please.", "The table."))).isEmpty();
  }

  @Test
  void eachAttemptThatWouldGoOtherwiseIsNamed() {
    var over = played(Mode.ASSESSED, "give", "trade", "sorry").attempt().id();
    var running = played(Mode.ASSESSED, "give").attempt().id();
    played(Mode.ASSESSED, "ask", "trade", "sorry");
    var text =
        text()
            .replaceFirst(
                "(?s)(better: I can ask the others this once, if you help me with the chairs.\\s+)leads-to: he-tells",
                "$1leads-to: gone");
    var found = consequences(text);
    assertThat(found)
        .extracting(Consequence::attempt, Consequence::ending, Consequence::otherwise)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                running, Optional.empty(), new Consequence.Ends("gone")),
            org.assertj.core.groups.Tuple.tuple(
                over, Optional.of("good-terms"), new Consequence.Ends("gone")));
    assertThat(found).extracting(Consequence::person).allMatch(name -> !name.isBlank());
    // nothing is touched
    assertThat(nina.conversation(running).attempt().over()).isFalse();
  }

  @Test
  void aReplyThatIsGoneOrNotOnOfferStopsTheReplay() {
    played(Mode.ASSESSED, "rule", "trade", "sorry");
    var gone = text().replace("      rule:\n", "      no:\n");
    assertThat(consequences(gone))
        .extracting(Consequence::otherwise)
        .containsExactly(new Consequence.Stops(1, "at-the-door", "rule", false));
    var shut =
        text()
            .replace("        when: not warned\n", "")
            .replace("[apologise]\n", "[apologise]\n        when: warned\n");
    assertThat(consequences(shut))
        .extracting(Consequence::otherwise)
        .containsExactly(new Consequence.Stops(3, "morning-after", "sorry", true));
  }

  @Test
  void anArchivedScenarioIsPlayedToTheEnd() {
    var running = played(Mode.ASSESSED, "ask");
    As.person("theo", () -> context.getBean(Publishing.class).archive("tea-house"));
    nina.says(running.attempt().id(), 2, "trade");
    assertThat(nina.says(running.attempt().id(), 3, "sorry").attempt().over()).isTrue();
    assertThatExceptionOfType(vizavi.shell.NotFoundException.class)
        .isThrownBy(() -> nina.begin(Mode.ASSESSED));
  }

  @Test
  void traineesLearnNothingOfOthers() {
    var scenario =
        ScenarioReader.read("tea-house", "scenario.yaml", text()).scenario().orElseThrow();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> As.person("nina", () -> context.getBean(PlayedReplies.class).of(revision)));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                As.person(
                    "nina", () -> context.getBean(Consequences.class).of(revision, scenario)));
  }

  private Conversation played(Mode mode, String... replies) {
    var attempt = nina.begin(mode).id();
    var now = nina.conversation(attempt);
    for (int i = 0; i < replies.length; i++) {
      now = nina.says(attempt, i + 1, replies[i]);
    }
    return now;
  }

  private java.util.Map<String, PlayedReply> replies() {
    return As.person("theo", () -> context.getBean(PlayedReplies.class).of(revision));
  }

  private List<Consequence> consequences(String text) {
    var reading = ScenarioReader.read("tea-house", "scenario.yaml", text);
    assertThat(reading.scenario()).as("%s", reading.diagnostics()).isPresent();
    return As.person(
        "theo",
        () -> context.getBean(Consequences.class).of(revision, reading.scenario().orElseThrow()));
  }

  private static String text() {
    try {
      return Files.readString(TEA_HOUSE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
