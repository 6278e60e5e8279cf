package vizavi.library.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by its name. */
enum Kind {
  SCENARIO(Set.of("yaml", "yml")),
  STORY(Set.of("twee", "tw")),
  ARCHIVE(Set.of("zip")),
  OTHER_ARCHIVE(Set.of("jar", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst")),
  TRANSLATION(Set.of()),
  COMPANION(Set.of("play")),
  UNKNOWN(Set.of());

  /** What a translation beside a scenario's source is called. */
  static final Pattern TRANSLATED = Pattern.compile("scenario\\.([a-z]{2,3})\\.ya?ml");

  private final Set<String> endings;

  Kind(Set<String> endings) {
    this.endings = endings;
  }

  static Kind of(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (TRANSLATED.matcher(file).matches()) {
      return TRANSLATION;
    }
    if (file.equals("vizavi.json")) {
      return COMPANION;
    }
    String ending = file.substring(file.lastIndexOf('.') + 1);
    for (Kind kind : values()) {
      if (file.indexOf('.') >= 0 && kind.endings.contains(ending)) {
        return kind;
      }
    }
    return UNKNOWN;
  }
}
