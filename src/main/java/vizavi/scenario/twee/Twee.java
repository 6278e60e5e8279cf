package vizavi.scenario.twee;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vizavi.text.Yaml;

/**
 * The way from a story in Twee 3 to the text of a draft. Whatever the text, the answer is a story
 * or a refusal. After the <a
 * href="https://github.com/iftechfoundation/twine-specs/blob/master/twee-3-specification.md">Twee 3
 * specification</a>, version 3.0.2.
 */
public final class Twee {
  /** The largest file, in bytes. */
  public static final int LARGEST = 1_000_000;

  /** The most passages, special ones included. */
  public static final int MOST_PASSAGES = 2_000;

  /** The most links in all passages together. */
  public static final int MOST_LINKS = 5_000;

  /** So many things left behind are listed; the others are counted. */
  public static final int MOST_LISTED = 500;

  /** Why a text can't be taken. */
  public enum Reason {
    /** It is no text in UTF-8. */
    NOT_UTF_8,
    /** Limit: {@link #LARGEST}. */
    TOO_LARGE,
    /** There is no line that begins a passage with {@code ::}, or none with a text to play. */
    NO_PASSAGES,
    /** Limit: {@link #MOST_PASSAGES}. */
    TOO_MANY_PASSAGES,
    /** Limit: {@link #MOST_LINKS}. */
    TOO_MANY_LINKS,
    /** The draft would be larger than a scenario may be. Limit: {@link Yaml#LARGEST}. */
    DRAFT_TOO_LARGE
  }

  /** What came of a text. */
  public sealed interface Taken {}

  /**
   * A draft that waits for what a story doesn't have: moves, lessons, who everybody is.
   *
   * @param id a fitting id for the scenario
   * @param language what it seems to be written in
   * @param yaml well-formed, and as near to a whole scenario as can be
   * @param left what could not be carried over, by line
   * @param more how many more were found than are listed
   */
  public record Story(
      String id, String title, String language, String yaml, List<LeftBehind> left, int more)
      implements Taken {}

  /** Nothing was taken; {@code limit} is 0 where the reason has none. */
  public record Refused(Reason reason, int limit) implements Taken {}

  private Twee() {}

  /**
   * Makes a draft of a story.
   *
   * @param name what the story is called where it doesn't say so itself
   */
  public static Taken read(String name, byte[] utf8) {
    if (utf8.length > LARGEST) {
      return new Refused(Reason.TOO_LARGE, LARGEST);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      return new Refused(Reason.NOT_UTF_8, 0);
    }
    return read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** An id for a scenario that is called so, as {@link vizavi.scenario.Scenario#ID} wants it. */
  public static String id(String name) {
    return Slug.of(name, "scenario");
  }

  private static Taken read(String name, String text) {
    Losses losses = new Losses();
    List<Passage> passages = new PassageReader(text, losses).read();
    if (passages.size() > MOST_PASSAGES) {
      return new Refused(Reason.TOO_MANY_PASSAGES, MOST_PASSAGES);
    }
    Tale tale = new TaleReader(passages, losses).read(name);
    if (tale.pages().isEmpty()) {
      return new Refused(Reason.NO_PASSAGES, 0);
    }
    if (tale.links() > MOST_LINKS) {
      return new Refused(Reason.TOO_MANY_LINKS, MOST_LINKS);
    }
    String yaml = new DraftText(tale, losses).write();
    if (yaml.getBytes(StandardCharsets.UTF_8).length > Yaml.LARGEST
        || Yaml.read(name, yaml).root().isEmpty()) {
      return new Refused(Reason.DRAFT_TOO_LARGE, Yaml.LARGEST);
    }
    String id = Slug.of(tale.title(), "story");
    return new Story(id, tale.title(), tale.language(), yaml, losses.sorted(), losses.more());
  }
}
