package vizavi.bench.engine;

/** Makes sure that both engines play the same story, before anything is measured. */
final class SameStory {
  private static final int PLAYS = 20;
  private static final int LONGEST = 200;

  private SameStory() {}

  /**
   * Plays both side by side, choosing alike: the same choices must be on offer in the same words,
   * the same must be said, and the numbers must be the same, turn after turn.
   *
   * @throws IllegalStateException with the place where they part
   */
  static void check(Story story) {
    var ink = new InkPlayer(InkText.compiled(story));
    var vizavi = new VizaviPlayer(VizaviStory.of(story));
    for (int play = 0; play < PLAYS; play++) {
      var luck = new Luck(play);
      ink.begin();
      vizavi.begin();
      compare(story, 0, ink, vizavi);
      for (int turn = 1; turn <= LONGEST && ink.offers() > 0; turn++) {
        int choice = luck.below(ink.offers());
        ink.choose(choice);
        vizavi.choose(choice);
        compare(story, turn, ink, vizavi);
      }
    }
  }

  private static void compare(Story story, int turn, Player ink, Player vizavi) {
    same(story, turn, "number of choices", ink.offers(), vizavi.offers());
    same(story, turn, "words", plain(ink.said()), plain(vizavi.said()));
    for (int choice = 0; choice < ink.offers(); choice++) {
      same(story, turn, "choice " + choice, ink.words(choice), vizavi.words(choice));
    }
    for (var variable : Story.VARIABLES) {
      same(story, turn, variable, ink.value(variable), vizavi.value(variable));
    }
  }

  private static void same(Story story, int turn, String what, Object ink, Object vizavi) {
    if (!ink.equals(vizavi)) {
      throw new IllegalStateException(
          "%s, turn %d, %s: blade-ink has <%s>, Vizavi <%s>"
              .formatted(story.title(), turn, what, ink, vizavi));
    }
  }

  private static String plain(String said) {
    return said.strip().replaceAll("\\s*\\n\\s*", "\n");
  }
}
