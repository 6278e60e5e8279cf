package vizavi.library.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vizavi.library.Unkept;
import vizavi.scenario.Scenario;
import vizavi.scenario.twee.LeftBehind;
import vizavi.scenario.twee.Twee;
import vizavi.text.Yaml;

/**
 * A text that came in, ready to be a draft.
 *
 * @param id of the scenario it would be published as
 * @param story whether it was made from a story, whose id is only a proposal
 */
record Incoming(String id, String text, boolean story, List<LeftBehind> left, int more) {
  private static final String TAKEN = ".yaml, .zip, .twee, .tw";
  private static final String SCENARIO_FILE = "scenario";

  /**
   * Of a translation, whatever its file is called: its last key, or the schema in its first line.
   */
  private static final Pattern TRANSLATION =
      Pattern.compile("\\A#.*translation\\.schema\\.json|^translated-from:", Pattern.MULTILINE);

  /** A file whose name says that it is a scenario or a story. */
  static Incoming of(String path, byte[] bytes) throws UnfitException {
    return switch (Kind.of(path)) {
      case SCENARIO -> scenario(path, bytes);
      case STORY -> story(path, bytes);
      case TRANSLATION -> throw new UnfitException(Why.TRANSLATION_ALONE);
      case COMPANION -> throw new UnfitException(Why.COMPANION);
      case ARCHIVE, OTHER_ARCHIVE -> throw new UnfitException(Why.NESTED);
      case UNKNOWN -> throw new UnfitException(Why.WRONG_KIND, TAKEN);
    };
  }

  private static Incoming scenario(String path, byte[] bytes) throws UnfitException {
    String text = text(bytes);
    if (TRANSLATION.matcher(text).find()) {
      throw new UnfitException(Why.TRANSLATION_ALONE);
    }
    return new Incoming(id(path), text, false, List.of(), 0);
  }

  /** What a YAML file says, a scenario's or a translation's. */
  static String text(byte[] bytes) throws UnfitException {
    if (bytes.length > Yaml.LARGEST) {
      throw new UnfitException(Why.TOO_LARGE, Yaml.LARGEST);
    }
    if (startsLikeAnArchive(bytes)) {
      throw new UnfitException(Why.NESTED);
    }
    String text = decoded(bytes);
    if (text.isBlank()) {
      throw new UnfitException(Why.EMPTY);
    }
    return text;
  }

  private static Incoming story(String path, byte[] bytes) throws UnfitException {
    if (bytes.length == 0) {
      throw new UnfitException(Why.EMPTY);
    }
    return switch (Twee.read(stem(path), bytes)) {
      case Twee.Story story ->
          new Incoming(story.id(), story.yaml(), true, story.left(), story.more());
      case Twee.Refused refused -> throw unfit(refused);
    };
  }

  private static UnfitException unfit(Twee.Refused refused) {
    return switch (refused.reason()) {
      case NOT_UTF_8 -> new UnfitException(Why.NOT_UTF_8);
      case TOO_LARGE -> new UnfitException(Why.TOO_LARGE, refused.limit());
      case NO_PASSAGES -> new UnfitException(Why.NO_PASSAGES);
      case TOO_MANY_PASSAGES -> new UnfitException(Why.TOO_MANY_PASSAGES, refused.limit());
      case TOO_MANY_LINKS -> new UnfitException(Why.TOO_MANY_LINKS, refused.limit());
      case DRAFT_TOO_LARGE -> new UnfitException(Why.DRAFT_TOO_LARGE, refused.limit());
    };
  }

  static UnfitException unfit(Unkept why) {
    return switch (why) {
      case Unkept.TooLarge large -> new UnfitException(Why.TOO_LARGE, large.most());
      case Unkept.NoCharacter none -> new UnfitException(Why.NO_CHARACTER, none.line());
    };
  }

  private static String decoded(byte[] bytes) throws UnfitException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnfitException(Why.NOT_UTF_8);
    }
  }

  private static boolean startsLikeAnArchive(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
  }

  /** The folder's name where the file is called as all are, else its own. */
  private static String id(String path) {
    String[] parts = path.split("/");
    String stem = stem(path);
    String name = stem.equals(SCENARIO_FILE) && parts.length > 1 ? parts[parts.length - 2] : stem;
    return Scenario.ID.matcher(name).matches() ? name : Twee.id(name);
  }

  private static String stem(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, Math.max(0, file.lastIndexOf('.')));
  }
}
