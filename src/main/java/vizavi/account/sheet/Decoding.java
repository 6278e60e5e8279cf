package vizavi.account.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file: UTF-8, or UTF-16 where it says so by its byte order mark, as Excel's
 * "Unicode text" does. Nothing is guessed: a name read with the wrong encoding would be a wrong
 * name.
 */
final class Decoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoding() {}

  static String text(byte[] file) {
    if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new FlawedException(Flaw.WORKBOOK);
    }
    boolean wide = begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF);
    var text = decode(file, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    int strange = strange(text);
    if (strange >= 0) {
      throw new FlawedException(Flaw.NOT_TEXT, line(text.substring(0, strange)));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String decode(byte[] file, Charset charset) {
    var in = ByteBuffer.wrap(file);
    var out = CharBuffer.allocate(file.length + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new FlawedException(Flaw.NOT_UTF_8, line(out.toString()));
    }
    return out.toString();
  }

  private static boolean begins(byte[] file, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static int strange(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
        return i;
      }
    }
    return -1;
  }

  /** The number of the line after so much text, from 1. */
  static int line(String before) {
    return 1
        + (int) before.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
