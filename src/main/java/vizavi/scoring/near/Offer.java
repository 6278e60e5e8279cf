package vizavi.scoring.near;

import java.util.List;

/**
 * A reply that typed words may fall to.
 *
 * @param reply its id
 * @param moves ids of the moves its words make
 * @param wordings its own words first, then other examples of what it means; at least one
 */
public record Offer(String reply, List<String> moves, List<String> wordings) {}
