package vizavi.library.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a zip archive, held against the headers of its files, so that two
 * readers can't see two different archives in one. Offsets and names after PKWARE's APPNOTE.TXT
 * 6.3, 4.3.
 */
final class Directory {
  private static final int END = 0x06054b50;
  private static final int FILE = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int FILE_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final int UNIX = 3;

  private record Stretch(int from, int to) {}

  private final ByteBuffer zip;
  private final Names names = new Names();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  Directory(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The files, without folders. Every name was looked at. */
  List<Entry> entries() throws UnfitException {
    try {
      read();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnfitException(Why.DAMAGED); // a length that leads beyond the archive
    }
    stretches.sort(Comparator.comparingInt(Stretch::from));
    for (int i = 1; i < stretches.size(); i++) {
      if (stretches.get(i).from() < stretches.get(i - 1).to()) {
        throw new UnfitException(Why.BOMB); // files that share their bytes
      }
    }
    return List.copyOf(entries);
  }

  private void read() throws UnfitException {
    int end = end();
    int count = shortAt(end + 10);
    if (count > Archive.MOST_ENTRIES) {
      throw new UnfitException(Why.TOO_MANY_ENTRIES, Archive.MOST_ENTRIES);
    }
    int at = zip.getInt(end + 16);
    check(at >= 0 && shortAt(end + 8) == count && shortAt(end + 4) == 0);
    int limit = at;
    for (int i = 0; i < count; i++) {
      check(at >= limit && at < end && zip.getInt(at) == FILE);
      file(at, limit);
      at += FILE_LENGTH + shortAt(at + 28) + shortAt(at + 30) + shortAt(at + 32);
    }
    check(at <= end && zip.getInt(end + 12) == at - limit);
  }

  private int end() throws UnfitException {
    int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
    for (int at = zip.limit() - END_LENGTH; at >= first; at--) {
      if (zip.getInt(at) == END && at + END_LENGTH + shortAt(at + 20) == zip.limit()) {
        return at;
      }
    }
    throw new UnfitException(Why.DAMAGED);
  }

  private void file(int at, int limit) throws UnfitException {
    int flags = shortAt(at + 8);
    int packed = zip.getInt(at + 20);
    int size = zip.getInt(at + 24);
    String name = names.take(bytes(at + FILE_LENGTH, shortAt(at + 28)));
    if ((flags & ENCRYPTED) != 0) {
      throw new UnfitException(Why.ENCRYPTED);
    }
    if (special(shortAt(at + 4), zip.getInt(at + 38))) {
      throw new UnfitException(Why.LINK, ShownName.of(name));
    }
    if (size < 0 || packed < 0) {
      throw new UnfitException(Why.TOO_LARGE_TOGETHER, Archive.MOST_UNPACKED);
    }
    int local = zip.getInt(at + 42);
    int from = data(local, at + FILE_LENGTH, shortAt(at + 28));
    check(from <= limit - packed);
    stretches.add(new Stretch(local, from + packed));
    if (!name.endsWith("/")) {
      long crc = Integer.toUnsignedLong(zip.getInt(at + 16));
      entries.add(new Entry(name, shortAt(at + 10), crc, packed, size, from));
    }
  }

  /** Where a file's bytes begin; its own header must tell the same name. */
  private int data(int local, int name, int length) throws UnfitException {
    check(local >= 0 && zip.getInt(local) == LOCAL && shortAt(local + 26) == length);
    check(Arrays.equals(bytes(local + LOCAL_LENGTH, length), bytes(name, length)));
    if ((shortAt(local + 6) & ENCRYPTED) != 0) {
      throw new UnfitException(Why.ENCRYPTED);
    }
    return local + LOCAL_LENGTH + length + shortAt(local + 28);
  }

  /** Whether Unix takes it for something else than a file or a folder. */
  private static boolean special(int madeBy, int attributes) {
    int type = attributes >>> 28;
    return madeBy >>> 8 == UNIX && type != 0 && type != 0x8 && type != 0x4;
  }

  private int shortAt(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private byte[] bytes(int from, int length) {
    byte[] bytes = new byte[length];
    zip.get(from, bytes);
    return bytes;
  }

  private static void check(boolean sound) throws UnfitException {
    if (!sound) {
      throw new UnfitException(Why.DAMAGED);
    }
  }
}
