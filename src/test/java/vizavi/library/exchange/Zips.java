package vizavi.library.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives, sound ones and others. */
final class Zips {
  private Zips() {}

  /** An archive of names and texts by turns. */
  static byte[] of(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The archive with one text exchanged for another of its length, wherever it stands. */
  static byte[] patched(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    if (from.length() != to.length() || !text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The archive with bytes changed at an offset from the first directory entry. */
  static byte[] inDirectory(byte[] zip, int offset, int... bytes) {
    return from(directory(zip), zip, offset, bytes);
  }

  /** The archive with bytes changed at an offset from its end record. */
  static byte[] inEnd(byte[] zip, int offset, int... bytes) {
    return from(zip.length - 22, zip, offset, bytes);
  }

  static byte[] from(int start, byte[] zip, int offset, int... bytes) {
    byte[] changed = zip.clone();
    for (int i = 0; i < bytes.length; i++) {
      changed[start + offset + i] = (byte) bytes[i];
    }
    return changed;
  }

  private static int directory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }
}
