package vizavi.scenario.assist;

import vizavi.text.Message;

/**
 * One thing that could be written next.
 *
 * @param label as it would be read
 * @param snippet what is put in; {@code $0} is where the cursor goes, else behind it
 * @param note what it is, in a word or two
 * @param about what it means, for whoever looks closer; may be empty
 */
public record Suggestion(String label, String snippet, Message note, Message about) {
  static Suggestion word(String word, Message note, Message about) {
    return new Suggestion(word, word, note, about);
  }

  /** One that needs no more words. */
  static Suggestion word(String word, Message note) {
    return word(word, note, Message.written(""));
  }
}
