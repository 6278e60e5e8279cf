package vizavi.scenario.check;

import java.util.Optional;
import vizavi.text.Span;

/**
 * A warning that an author lets stand.
 *
 * @param rule slug of the rule
 * @param at the thing it is about, an id or {@code scene.reply}; empty for the whole file
 * @param because why it may stand
 * @param place where it is written
 */
public record Allowance(String rule, Optional<String> at, String because, Span place) {}
