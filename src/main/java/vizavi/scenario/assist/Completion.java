package vizavi.scenario.assist;

import java.util.List;

/**
 * What could come next.
 *
 * @param prefix what is typed of it already, and would be replaced
 * @param suggestions the likeliest first
 */
public record Completion(String prefix, List<Suggestion> suggestions) {}
