package vizavi.analysis.compare;

/** One thing that is not as it was. */
public sealed interface Change {
  /** Where it is now, or where it was if it is no more. */
  Place place();

  /** Whether it is a change of words; otherwise the structure changed. */
  default boolean ofWords() {
    return false;
  }

  /** {@code words} is what it says, shortest. */
  record Added(Place place, String words) implements Change {}

  /** {@code words} is what it said, shortest. */
  record Removed(Place place, String words) implements Change {}

  /**
   * One thing is gone and another came that says the same or nearly: most likely it has a new id.
   * Whatever else changed about it follows as changes of their own.
   */
  record Renamed(Place place, Place before) implements Change {}

  /**
   * The order in which the author has them is another one.
   *
   * @param place a scene for its replies, or the scenario for all things of the kind
   */
  record Reordered(Place place, Kind kind) implements Change {}

  /** One aspect is not as it was; an empty text stands for nothing written. */
  record Altered(Place place, Aspect aspect, Rewording rewording) implements Change {
    @Override
    public boolean ofWords() {
      return aspect.words();
    }
  }
}
