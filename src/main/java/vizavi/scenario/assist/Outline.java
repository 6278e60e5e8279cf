package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file holds and where, also while it is half typed.
 *
 * @param parts triggers, scenes and endings in the author's order
 */
public record Outline(List<Part> parts) {

  /** What a part is. */
  public enum Kind {
    TRIGGER,
    SCENE,
    REPLY,
    ENDING
  }

  /**
   * One part.
   *
   * @param title the first words of what is said, or what a trigger waits for; may be empty
   * @param line where its id stands, from 1
   * @param lastLine the last line that belongs to it
   * @param replies of a scene
   */
  public record Part(
      Kind kind, String id, String title, int line, int lastLine, List<Part> replies) {
    boolean holds(int at) {
      return line <= at && at <= lastLine;
    }
  }

  /** The outline of a text, as far as it can be read. */
  public static Outline of(String text) {
    return Names.in(Skimmer.tree(text)).outline();
  }

  /** The part of this name: a scene, an ending or a trigger, or {@code scene.reply}. */
  public Optional<Part> find(String place) {
    int dot = place.indexOf('.');
    Optional<Part> part = named(parts, dot < 0 ? place : place.substring(0, dot));
    return dot < 0 ? part : part.flatMap(scene -> named(scene.replies(), place.substring(dot + 1)));
  }

  private static Optional<Part> named(List<Part> parts, String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** What a line belongs to, as {@code scene}, {@code scene.reply} or an ending's id. */
  public Optional<String> placeAt(int line) {
    return parts.stream()
        .filter(part -> part.holds(line))
        .findFirst()
        .map(part -> part(part, line));
  }

  private static String part(Part part, int line) {
    return part.replies().stream()
        .filter(reply -> reply.holds(line))
        .findFirst()
        .map(reply -> part.id() + "." + reply.id())
        .orElse(part.id());
  }

  /** The parts with these letters in an id or a title; a scene stays with the replies that have. */
  public Outline matching(String letters) {
    String wanted = letters.strip().toLowerCase(java.util.Locale.ROOT);
    List<Part> found = new ArrayList<>();
    for (Part part : parts) {
      List<Part> replies = part.replies().stream().filter(one -> has(one, wanted)).toList();
      if (has(part, wanted)) {
        found.add(part);
      } else if (!replies.isEmpty()) {
        found.add(
            new Part(part.kind(), part.id(), part.title(), part.line(), part.lastLine(), replies));
      }
    }
    return new Outline(List.copyOf(found));
  }

  private static boolean has(Part part, String letters) {
    return Stream.of(part.id(), part.title())
        .anyMatch(words -> words.toLowerCase(java.util.Locale.ROOT).contains(letters));
  }
}
