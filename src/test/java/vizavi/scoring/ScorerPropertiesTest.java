package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vizavi.scoring.words.Tongue;

/** Whatever is typed, what is heard is sound: the explanation is the score, to the hundredth. */
class ScorerPropertiesTest {
  private final Scorer scorer = Scorer.shipped();

  @Property(tries = 400)
  void whateverIsTypedThePartsAddUp(
      @ForAll Tongue tongue, @ForAll("texts") String client, @ForAll("texts") String reply) {
    var heard = scorer.hear(new Utterance(tongue, client, reply));
    RubricPropertiesTest.addsUp(heard.score());
    assertThat(heard.score().levels()).containsKeys(Skill.POLITENESS, Skill.NEGOTIATION);
    assertThat(heard.score().levels().containsKey(Skill.CONCESSION))
        .isEqualTo(heard.score().moves().contains("grant"));
    for (var skill : Skill.values()) {
      assertThat(
              Points.sum(
                  heard.tone().getOrDefault(skill, List.of()).stream().map(Evidence::points)))
          .isEqualTo(toneFinding(heard, skill));
    }
  }

  @Property(tries = 400)
  void evidenceIsWhatStandsInTheText(@ForAll Tongue tongue, @ForAll("texts") String reply) {
    var heard = scorer.hear(new Utterance(tongue, "", reply));
    assertThat(heard.evidence().keySet()).containsExactlyElementsOf(heard.score().moves());
    heard.evidence().values().forEach(words -> standsIn(reply, words));
    heard.tone().values().forEach(words -> standsIn(reply, words));
  }

  @Property(tries = 400)
  void whatCannotBeJudgedIsNeutral(@ForAll Tongue tongue, @ForAll("texts") String reply) {
    var heard = scorer.hear(new Utterance(tongue, "", reply));
    if (heard.abstained()) {
      assertThat(heard.score()).isEqualTo(Rubric.shipped().score(List.of()));
      assertThat(heard.evidence()).isEmpty();
      assertThat(heard.tone()).isEmpty();
      assertThat(heard.notices()).containsAnyOf(Notice.EMPTY, Notice.NOISE, Notice.OTHER_LANGUAGE);
    }
  }

  @Property(tries = 300)
  void aReplyPastedTenTimesIsNeverPoliterThanOnce(
      @ForAll Tongue tongue, @ForAll("pieces") String reply) {
    var once = scorer.hear(new Utterance(tongue, "", reply + "\n"));
    var often = scorer.hear(new Utterance(tongue, "", (reply + "\n").repeat(10)));
    assertThat(politeness(often)).isLessThanOrEqualTo(politeness(once));
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.any();
  }

  @Provide
  Arbitrary<String> pieces() {
    return HostileTexts.pieces();
  }

  private static BigDecimal politeness(Hearing heard) {
    return heard.score().levels().get(Skill.POLITENESS);
  }

  private static BigDecimal toneFinding(Hearing heard, Skill skill) {
    return Points.sum(
        heard.score().findings().stream()
            .filter(one -> one.skill() == skill && one.step().equals(Rubric.TONE))
            .map(Finding::points));
  }

  private static void standsIn(String reply, List<Evidence> words) {
    for (var one : words) {
      assertThat(one.from()).isBetween(0, reply.length());
      assertThat(one.to()).isGreaterThan(one.from()).isLessThanOrEqualTo(reply.length());
      assertThat(one.text()).isEqualTo(reply.substring(one.from(), one.to()));
    }
  }
}
