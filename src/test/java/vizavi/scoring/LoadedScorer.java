package vizavi.scoring;

import vizavi.scoring.words.Tongue;

/** A small program of its own: loads all four languages and says what they take in memory. */
final class LoadedScorer {
  private static final int TRIES = 20;

  private LoadedScorer() {}

  /** Prints the bytes in use before, after loading, and after hearing a reply in each language. */
  public static void main(String[] args) throws InterruptedException {
    long before = used();
    var scorer = Scorer.shipped();
    for (var tongue : Tongue.values()) {
      scorer.hear(new Utterance(tongue, "", "ok"));
    }
    long loaded = used();
    int moves = 0;
    for (var tongue : Tongue.values()) {
      moves +=
          scorer.hear(new Utterance(tongue, "", args[tongue.ordinal()])).score().moves().size();
    }
    System.out.printf("%d %d %d %d%n", before, loaded, used(), moves);
  }

  /** What is in use once nothing more is given back. */
  private static long used() throws InterruptedException {
    var runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      System.gc();
      long now = runtime.totalMemory() - runtime.freeMemory();
      if (now >= least) {
        return least;
      }
      least = now;
    }
    return least;
  }
}
