package vizavi.attempt.live;

/** What came of a whisper. */
public sealed interface Whispered {
  /** The trainee sees it. */
  record Given(Whisper whisper) implements Whispered {}

  /** This turn has one already; nothing was written. */
  record HadOne(Whisper whisper) implements Whispered {}

  /** It holds no words; nothing was written. */
  record Blank() implements Whispered {}

  /** It is longer than {@link Shoulder#LONGEST_WHISPER}; nothing was written. */
  record TooLong() implements Whispered {}

  /** The trainee answered meanwhile, so it may no longer fit; nothing was written. */
  record GoneOn() implements Whispered {}

  /** The conversation has ended; nothing was written. */
  record Over() implements Whispered {}
}
