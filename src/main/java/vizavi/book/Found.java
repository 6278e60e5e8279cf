package vizavi.book;

import java.util.List;

/**
 * What was found in the book.
 *
 * @param entries the pinned ones first
 * @param languages every language the book has entries in
 * @param moves ids of every move the book has entries of, in the rubric's order
 * @param mayPin whether who asks may pin
 */
public record Found(
    List<Entry> entries, List<String> languages, List<String> moves, boolean mayPin) {}
