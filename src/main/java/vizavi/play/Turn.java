package vizavi.play;

import java.util.List;
import java.util.Optional;

/**
 * One reply and what follows until the next choice. The opening has number 0 and no reply.
 *
 * @param number of replies given, this one included
 * @param picked the reply; empty in the opening
 * @param hears what is said and told after it
 * @param after the state to go on from
 */
public record Turn(int number, Optional<Picked> picked, List<Heard> hears, State after) {}
