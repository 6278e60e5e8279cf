package vizavi.scenario.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts that are translated, and confirmed, together.
 *
 * @param id {@link Blocks#HEAD}, the id of a scene or an ending, or {@code scene.reply}
 * @param pieces in the order of the file; none where a scene has no line
 */
public record Block(String id, List<Piece> pieces) {
  private static final int SHOWN = 8;

  /** No text can hold it. */
  private static final String BETWEEN = "\u001f";

  /**
   * The first eight hexadecimal digits of the SHA-256 of all texts: another one as soon as one of
   * them is changed. How a text is folded in the file makes no difference.
   */
  public String hash() {
    String all = pieces.stream().map(Piece::text).collect(Collectors.joining(BETWEEN));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
