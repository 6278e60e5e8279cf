package vizavi.text;

import java.util.Optional;

/**
 * A YAML text as a tree.
 *
 * @param root empty where the text could not be read to its end, or holds nothing
 * @param diagnostics what was wrong, still open for whoever reads on
 */
public record Document(Optional<Node> root, Diagnostics diagnostics) {}
