package vizavi.library.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vizavi.library.Texts;
import vizavi.text.Json;

/** Packs scenarios into an archive: a folder for each, and a list of them. */
final class Packing {
  static final String LIST = "vizavi.json";

  /** Grows when an older Vizavi could no longer take the archive. */
  static final int FORMAT = 1;

  /** No time at all, so that the same texts make the same archive. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** A text to pack. */
  record Text(String scenario, String title, Texts texts) {
    /** The source. */
    byte[] bytes() {
      return utf8(texts.source());
    }

    /** What lies in its folder, by name: the source, then its translations. */
    Map<String, byte[]> files() {
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(scenario + "/scenario.yaml", bytes());
      texts
          .translations()
          .forEach(
              (language, text) ->
                  files.put(scenario + "/scenario." + language + ".yaml", utf8(text)));
      return files;
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private Packing() {}

  /** The archive; each scenario is in it once. */
  static byte[] zip(List<Text> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, LIST, Json.write(list(texts)).getBytes(StandardCharsets.UTF_8));
      for (Text text : texts) {
        for (var file : text.files().entrySet()) {
          put(zip, file.getKey(), file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static Map<String, Object> list(List<Text> texts) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("format", FORMAT);
    list.put("scenarios", texts.stream().map(Packing::described).toList());
    return list;
  }

  private static Map<String, Object> described(Text text) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", text.scenario());
    described.put("title", text.title());
    described.put("sha-256", hash(text.bytes()));
    described.put("files", List.copyOf(text.files().keySet()));
    return described;
  }

  private static String hash(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
