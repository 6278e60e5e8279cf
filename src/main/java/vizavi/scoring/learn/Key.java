package vizavi.scoring.learn;

/**
 * A feature as a number: its kind and its parts hashed to {@value #BITS} bits. Two features share a
 * key in one of a few hundred cases; the weight is then learnt for both.
 */
final class Key {
  static final int BITS = 22;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Key() {}

  /** The feature that a move was heard. */
  static int heard(String move) {
    return of(-1, "heard", move);
  }

  /** A feature of one language; -1: of all. */
  static int of(int language, String kind, String part) {
    return squeeze(mix(start(language, kind), part));
  }

  static int of(int language, String kind, String one, String two) {
    return squeeze(mix(mix(start(language, kind), one), two));
  }

  private static long start(int language, String kind) {
    return mix(language + 1L, kind);
  }

  private static long mix(long hash, String part) {
    return (hash ^ part.hashCode()) * PRIME + Long.rotateLeft(hash, 29);
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014), cut to the key's bits. */
  private static int squeeze(long hash) {
    long z = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return (int) ((z ^ z >>> 31) >>> 64 - BITS);
  }
}
