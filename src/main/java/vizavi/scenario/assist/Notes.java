package vizavi.scenario.assist;

import vizavi.text.Message;

/** What a suggestion is, in a word or two, where several kinds of place offer the same. */
final class Notes {
  static final Message NEEDED = Message.of("help.note-needed", "needed");
  static final Message KEY = Message.of("help.note-key", "key");
  static final Message FACT = Message.of("part.fact", "fact");
  static final Message REPLY = Message.of("part.reply", "reply");
  static final Message SCENE = Message.of("part.scene", "scene");
  static final Message ENDING = Message.of("part.ending", "ending");
  static final Message VISIT = Message.of("help.note-visit", "visit");
  static final Message JOINS = Message.of("help.note-joins", "joins");
  static final Message YES_OR_NO = Message.of("part.true-or-false", "true or false");

  private Notes() {}

  /** One of the words a fact can be. */
  static Message wordOf(String fact) {
    return Message.of("help.note-word-of", "word of {0}", fact);
  }
}
