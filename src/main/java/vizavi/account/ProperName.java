package vizavi.account;

import java.util.regex.Pattern;

/** A name shown to people, of a person or of a cohort. */
final class ProperName {
  static final int LONGEST = 100;
  private static final Pattern CONTROL = Pattern.compile("\\p{C}");

  private ProperName() {}

  /** The stored form: without spaces around it. */
  static String accept(String typed) {
    var name = typed.strip();
    if (name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
      throw new RefusedException(RefusedException.NAME_SHAPE, LONGEST);
    }
    return name;
  }
}
