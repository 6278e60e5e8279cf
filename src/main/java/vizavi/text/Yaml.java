package vizavi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads YAML text into a tree with places. Whatever the text, the answer is a document. */
public final class Yaml {
  /** The largest file, in bytes. */
  public static final int LARGEST = 1_000_000;

  /** The longest line, in characters: longer ones cost SnakeYAML quadratic time. */
  public static final int LONGEST_LINE = 5_000;

  private Yaml() {}

  /**
   * Reads a file's bytes.
   *
   * @param file the name shown in diagnostics
   */
  public static Document read(String file, byte[] utf8) {
    Diagnostics diagnostics = new Diagnostics();
    if (utf8.length > LARGEST) {
      diagnostics.error(new Span(file, 1, 1, 0), "too-large", tooLarge());
      return new Document(Optional.empty(), diagnostics);
    }
    return decode(file, utf8, diagnostics)
        .map(text -> parse(file, text, diagnostics))
        .orElseGet(() -> new Document(Optional.empty(), diagnostics));
  }

  /** Reads a text that is already decoded. */
  public static Document read(String file, String text) {
    return read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a text may hold this code point: what a person can see, spaces and line ends. */
  public static boolean permits(int codePoint) {
    return !Characters.forbidden(codePoint);
  }

  private static Message tooLarge() {
    return Message.of(
        "too-large", "the file has more than {0} bytes; no scenario needs that", LARGEST);
  }

  private static Optional<String> decode(String file, byte[] utf8, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(utf8.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      diagnostics.error(
          end(file, text),
          "not-utf-8",
          Message.of(
              "not-utf-8",
              "from here on this is no UTF-8 text; save the file with the encoding UTF-8"));
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The place right after a text. */
  private static Span end(String file, String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n') + 1;
    return new Span(file, line, 1 + text.codePointCount(start, text.length()), 0);
  }

  private static Document parse(String file, String text, Diagnostics diagnostics) {
    Characters.check(file, text, LONGEST_LINE, diagnostics);
    if (diagnostics.hasErrors()) {
      return new Document(Optional.empty(), diagnostics);
    }
    return new Document(new Tree(file, text, diagnostics).read(), diagnostics);
  }
}
