package vizavi.attempt.live;

/** What is ended when it is no longer of interest how an attempt goes on. */
@FunctionalInterface
public interface Listening {
  /** Ends it; a second time does nothing. What is on its way may still be told. */
  void end();
}
