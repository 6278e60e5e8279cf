package vizavi.library.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vizavi.text.Yaml;

/** The names of an archive's entries: each is looked at before anything is unpacked. */
final class Names {
  private static final int LONGEST = 500;

  private final Set<String> taken = new HashSet<>();

  /** The name of an entry; folders end in a slash. */
  String take(byte[] bytes) throws UnfitException {
    String name = decoded(bytes);
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new UnfitException(Why.DAMAGED);
    }
    if (!name.codePoints()
        .allMatch(c -> Yaml.permits(c) && (c == ' ' || !Character.isWhitespace(c)))) {
      throw new UnfitException(Why.NAME_HIDDEN);
    }
    if (leadsOut(name)) {
      throw new UnfitException(Why.NAME_LEADS_OUT, ShownName.of(name));
    }
    // two names that some disks take for one
    String alike = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    if (!taken.add(alike)) {
      throw new UnfitException(Why.NAME_TWICE, ShownName.of(name));
    }
    return name;
  }

  private static String decoded(byte[] bytes) throws UnfitException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnfitException(Why.NAME_NOT_UTF_8);
    }
  }

  private static boolean leadsOut(String name) {
    if (name.indexOf('\\') >= 0 || name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      return true;
    }
    for (String part : name.replaceAll("/$", "").split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** What computers put beside people's files. */
  static boolean litter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || file.startsWith(".")
        || file.equalsIgnoreCase("Thumbs.db")
        || file.equalsIgnoreCase("desktop.ini");
  }
}
