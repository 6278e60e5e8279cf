package vizavi.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One moment of the conversation.
 *
 * @param visit id of the visit it belongs to
 * @param effects what changes as it opens
 * @param replies what the trainee may say; empty where the conversation goes on by itself
 * @param ownWords whether typed replies are taken
 * @param asksAgain what the client says to typed words that are not understood, the first time and
 *     the second; empty: the product's own lines
 * @param leadsTo where it goes when no reply is offered, or a reply names no target; may be empty
 */
public record Scene(
    String id,
    Optional<String> visit,
    List<Line> says,
    List<Effect> effects,
    boolean ownWords,
    List<String> asksAgain,
    Map<String, Reply> replies,
    List<Target> leadsTo) {}
