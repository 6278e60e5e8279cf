package vizavi.scoring.lexicon;

import java.util.List;
import vizavi.text.Span;

/**
 * One idea of a lexicon and the wordings it is put in.
 *
 * @param id unique within its language
 * @param shows id of the move it shows, or of a sign that composition rules look at
 * @param isSign whether it shows a sign, not a move
 * @param patterns how it is worded, as written in the file
 * @param unless wordings in the same sentence that cancel it
 * @param hits texts it is found in, each with its span in square brackets
 * @param misses texts it is not found in
 * @param place of its id in the file
 */
public record Entry(
    String id,
    String shows,
    boolean isSign,
    Strength strength,
    List<String> patterns,
    List<String> unless,
    List<String> hits,
    List<String> misses,
    Span place) {}
