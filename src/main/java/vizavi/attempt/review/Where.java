package vizavi.attempt.review;

import vizavi.attempt.Played;

/**
 * The reply something is said about, as it was.
 *
 * @param scene empty for the whole attempt
 * @param reply id of the reply; empty for the whole attempt or where it was not understood
 * @param said the words; empty for the whole attempt
 */
record Where(
    String scenario, String scene, String reply, String said, String language, boolean typed) {
  private static final int LONGEST = 2000;

  static Where whole(Played played) {
    return new Where(played.attempt().scenario(), "", "", "", played.scenario().language(), false);
  }

  static Where turn(Played played, int turn) {
    var picked = played.transcript().turns().get(turn).picked().orElseThrow();
    return new Where(
        played.attempt().scenario(),
        picked.scene(),
        picked.reply(),
        picked.words().substring(0, Math.min(picked.words().length(), LONGEST)),
        played.scenario().language(),
        picked.typed().isPresent());
  }
}
