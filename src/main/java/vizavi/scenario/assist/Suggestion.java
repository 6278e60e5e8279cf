package vizavi.scenario.assist;

/**
 * One thing that could be written next.
 *
 * @param label as it would be read
 * @param snippet what is put in; {@code $0} is where the cursor goes, else behind it
 * @param note what it is, in a word or two
 * @param about what it means, for whoever looks closer; may be empty
 */
public record Suggestion(String label, String snippet, String note, String about) {
  static Suggestion word(String word, String note, String about) {
    return new Suggestion(word, word, note, about);
  }
}
