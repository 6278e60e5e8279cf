package vizavi.scoring;

/** Something about a typed reply that a person should hear of. */
public enum Notice {
  /** No words in it. */
  EMPTY,
  /** Letters that make no words. */
  NOISE,
  /** In another language than it should be. */
  OTHER_LANGUAGE,
  /** Letters of another alphabet that look alike stand in words. */
  LOOK_ALIKES,
  /** Digits stand in for letters. */
  DIGITS_FOR_LETTERS,
  /** In Latin letters where the language has Cyrillic ones. */
  TRANSLITERATED,
  /** The same again and again; heard once. */
  REPEATED,
  /** The client's own words given back. */
  ECHO,
  /** Words about scoring, not to the client. */
  TO_SCORER,
  /** Longer than is listened to; the rest was not heard. */
  CUT
}
