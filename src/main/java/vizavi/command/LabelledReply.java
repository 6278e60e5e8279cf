package vizavi.command;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vizavi.scoring.Lesson;
import vizavi.scoring.Skill;
import vizavi.scoring.Utterance;
import vizavi.scoring.words.Tongue;

/**
 * A reply people labelled.
 *
 * @param situation where it was said; replies of one situation stay together
 * @param evidence for each move the words that show it; empty where they are not marked
 * @param concession 0..4; empty where nothing is given
 */
record LabelledReply(
    Utterance said,
    String situation,
    Map<String, List<String>> evidence,
    int politeness,
    Optional<Integer> concession,
    int negotiation) {
  private static final int ASIDE = 5;

  static LabelledReply of(JsonNode line) {
    Map<String, List<String>> evidence = new LinkedHashMap<>();
    for (var move : line.get("moves")) {
      var shown = line.get("evidence") == null ? null : line.get("evidence").get(move.asString());
      evidence.put(move.asString(), texts(shown));
    }
    var concession = line.get("concession");
    return new LabelledReply(
        utterance(line, "reply"),
        JsonLines.text(line, "situation"),
        evidence,
        line.get("politeness").asInt(),
        concession.isNull() ? Optional.empty() : Optional.of(concession.asInt()),
        line.get("negotiation").asInt());
  }

  /** What is said in one field of a line, to what the client said. */
  static Utterance utterance(JsonNode line, String field) {
    var tongue = Tongue.of(JsonLines.text(line, "lang")).orElseThrow();
    return new Utterance(tongue, JsonLines.text(line, "client"), JsonLines.text(line, field));
  }

  private static List<String> texts(@Nullable JsonNode node) {
    if (node == null) {
      return List.of();
    }
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(one -> texts.add(one.asString()));
    return texts;
  }

  /** Whether it belongs to the fifth that nothing is learnt from. */
  boolean keptAside() {
    return number(situation) % ASIDE == 0;
  }

  Lesson lesson() {
    return new Lesson(said, (int) (number(situation) / ASIDE), evidence, levels(), true, true);
  }

  private Map<Skill, Double> levels() {
    return Map.of(Skill.POLITENESS, (double) politeness, Skill.NEGOTIATION, (double) negotiation);
  }

  /** A number of a text that never changes, spread evenly: its SHA-1, cut to nine digits. */
  static long number(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).mod(BigInteger.valueOf(1_000_000_000)).longValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
