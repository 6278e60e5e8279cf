package vizavi.scoring.lexicon;

/**
 * An entry found in a text.
 *
 * @param first place of its first token among the counting tokens of the text, from 0
 * @param last place of its last token
 */
public record Hit(Entry entry, int first, int last) {}
