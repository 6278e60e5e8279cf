package vizavi.analysis.graph;

/**
 * One way from a node to another.
 *
 * @param key unlike that of any other edge of the graph
 * @param from id of a node
 * @param to id of a node
 * @param name id of the reply or trigger; of the scene where it goes on by itself
 * @param condition under which the way is taken, as an author writes it; empty: always
 * @param chance per cent, 1..100
 */
public record Edge(
    String key, String from, String to, Via via, String name, String condition, int chance) {

  /** What makes a conversation go this way. */
  public enum Via {
    REPLY,
    /** The scene goes on by itself: it offers no reply. */
    SCENE,
    TRIGGER,
    TURN_LIMIT
  }

  /** The reply as {@code scene.reply}; of other edges the name that findings use for them. */
  public String reply() {
    return via == Via.REPLY ? from + "." + name : name;
  }
}
