package vizavi.library;

/** Why a text can't be kept, whatever it says. */
public sealed interface Unkept {
  /**
   * It is larger than any scenario may be.
   *
   * @param bytes in UTF-8
   * @param most what is allowed
   */
  record TooLarge(int bytes, int most) implements Unkept {}

  /**
   * It holds what is no character: a NUL, or half of a pair.
   *
   * @param line where, 1-based
   */
  record NoCharacter(int line) implements Unkept {}
}
