package vizavi.library.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vizavi.text.Yaml;

/** A zip archive from outside. Opening it looks at every name and size; nothing is unpacked yet. */
final class Archive {
  /** The largest archive, in bytes. */
  static final int LARGEST = 10_000_000;

  static final int MOST_ENTRIES = 500;

  /** All files together, unpacked, in bytes. */
  static final int MOST_UNPACKED = 30_000_000;

  /** Text never shrinks as much as this. */
  private static final int DENSEST = 200;

  private static final int SMALL = 100_000;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] zip;
  private final List<Entry> entries;

  private Archive(byte[] zip, List<Entry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  static Archive open(byte[] zip) throws UnfitException {
    if (zip.length > LARGEST) {
      throw new UnfitException(Why.TOO_LARGE, LARGEST);
    }
    List<Entry> entries = new Directory(zip).entries();
    long size = 0;
    for (Entry entry : entries) {
      size += entry.size();
      if (entry.size() > SMALL && entry.size() / DENSEST > entry.packed()) {
        throw new UnfitException(Why.BOMB);
      }
    }
    if (size > MOST_UNPACKED) {
      throw new UnfitException(Why.TOO_LARGE_TOGETHER, MOST_UNPACKED);
    }
    return new Archive(zip, entries);
  }

  /** The files in the order of the directory, without what computers put beside them. */
  List<Entry> entries() {
    return entries.stream().filter(entry -> !Names.litter(entry.name())).toList();
  }

  /** Unpacks a file, as long as it keeps to the size it was announced with. */
  byte[] unpack(Entry entry) throws UnfitException {
    if (entry.size() > Yaml.LARGEST) {
      throw new UnfitException(Why.TOO_LARGE, Yaml.LARGEST);
    }
    byte[] bytes =
        switch (entry.method()) {
          case STORED -> Arrays.copyOfRange(zip, entry.from(), entry.from() + entry.packed());
          case DEFLATED -> inflated(entry);
          default -> throw new UnfitException(Why.DAMAGED);
        };
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (bytes.length != entry.size() || crc.getValue() != entry.crc()) {
      throw new UnfitException(Why.DAMAGED);
    }
    return bytes;
  }

  private byte[] inflated(Entry entry) throws UnfitException {
    // one byte more than announced is enough to see that there is more
    byte[] bytes = new byte[entry.size() + 1];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip, entry.from(), entry.packed());
      int length = 0;
      while (length < bytes.length && !inflater.finished()) {
        int more = inflater.inflate(bytes, length, bytes.length - length);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new UnfitException(Why.DAMAGED);
        }
        length += more;
      }
      if (length > entry.size()) {
        throw new UnfitException(Why.BOMB);
      }
      return Arrays.copyOf(bytes, length);
    } catch (DataFormatException e) {
      throw new UnfitException(Why.DAMAGED);
    } finally {
      inflater.end();
    }
  }
}
