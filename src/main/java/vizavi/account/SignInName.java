package vizavi.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name a person signs in with: compared without case, spaces around it ignored. */
final class SignInName {
  static final int SHORTEST = 2;
  static final int LONGEST = 60;
  private static final Pattern SHAPE =
      Pattern.compile("[\\p{L}\\p{N}._@+-]{" + SHORTEST + "," + LONGEST + "}");

  private SignInName() {}

  static String normalise(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The stored form of a new name. */
  static String accept(String typed) {
    var name = normalise(typed);
    if (!SHAPE.matcher(name).matches()) {
      throw new RefusedException(RefusedException.SIGN_IN_SHAPE, SHORTEST, LONGEST);
    }
    return name;
  }

  /** The allowed form that is nearest to what was typed; empty if too little of it is left. */
  static Optional<String> nearest(String typed) {
    var plain =
        Normalizer.normalize(normalise(typed), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var allowed =
        Normalizer.normalize(plain, Normalizer.Form.NFC)
            .replaceAll("[\\s/\\\\]+", ".")
            .replaceAll("[^\\p{L}\\p{N}._@+-]", "");
    var name = allowed.substring(0, Math.min(allowed.length(), LONGEST));
    return Optional.of(name).filter(one -> SHAPE.matcher(one).matches());
  }
}
