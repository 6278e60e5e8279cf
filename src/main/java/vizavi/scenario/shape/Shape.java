package vizavi.scenario.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vizavi.text.Message;

/** What may stand in one place of a scenario file. */
public sealed interface Shape {

  /** What is expected, as the end of a sentence. */
  Message expected();

  /** Words for a person. */
  Message TEXT = Message.of("part.a-text", "a text");

  private static Message madeOf(List<String> keys) {
    return Message.of("part.made-of-keys", "made of keys such as {0}", keys);
  }

  /** Words for a person; at least one character that shows. */
  record Text() implements Shape {
    @Override
    public Message expected() {
      return TEXT;
    }
  }

  /** Words for a person, or nothing as long as nobody has written them. */
  record Blank() implements Shape {
    @Override
    public Message expected() {
      return TEXT;
    }
  }

  /** A question in the condition language. */
  record Question() implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.a-condition", "a condition such as \"trust >= 60\"");
    }
  }

  /** A whole number, both ends included. */
  record Whole(int from, int to) implements Shape {
    @Override
    public Message expected() {
      return from == to
          ? Message.of("part.the-number", "the number {0}", from)
          : Message.of("part.a-whole-number", "a whole number from {0} to {1}", from, to);
    }
  }

  record Flag() implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.true-or-false", "true or false");
    }
  }

  /** One of a few words. */
  record OneOf(List<String> words) implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.one-of", "one of {0}", words);
    }
  }

  /** A word of the author's own that follows the rules for ids. */
  record Word(Set<String> reserved) implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.a-word", "a word");
    }
  }

  /** The name of something that stands elsewhere; a list of the known ones is for editors only. */
  record Name(String of, List<String> known) implements Shape {
    @Override
    public Message expected() {
      return Noun.idOf(of);
    }
  }

  /** What an effect does: a change with a sign, or a new value. */
  record Amount() implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.a-change", "a change such as +10, or a new value");
    }
  }

  /** A list; where {@code unique}, nothing stands in it twice. */
  record Many(Shape item, int atLeast, int atMost, boolean unique) implements Shape {
    /** Of any length. */
    Many(Shape item, int atLeast, boolean unique) {
      this(item, atLeast, Integer.MAX_VALUE, unique);
    }

    @Override
    public Message expected() {
      return Found.LIST;
    }
  }

  /** Things by id, where the author gives the ids. */
  record ById(String what, Shape value, int atLeast, Set<String> reserved) implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.ids", "ids, each with its {0} indented below", Noun.of(what));
    }
  }

  /** Hashes by the block they stand for: a scene, {@code scene.reply}, an ending. */
  record Hashes() implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.blocks", "blocks, each with its hash");
    }
  }

  /** Keys with fixed names. */
  record Fields(List<Field> fields) implements Shape {
    @Override
    public Message expected() {
      return madeOf(fields.stream().limit(3).map(f -> "\"" + f.key() + "\"").toList());
    }

    /** The field of a key; empty for a key it has not. */
    public Optional<Field> field(String key) {
      return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** All keys, in their order. */
    public List<String> keys() {
      return fields.stream().map(Field::key).toList();
    }
  }

  /** One of the shapes {@code kinds}: the first that has a key the author wrote, else the last. */
  record Kinds(List<Fields> kinds) implements Shape {
    @Override
    public Message expected() {
      return madeOf(List.of("\"start\""));
    }
  }

  /**
   * One speaker with words: {@code narrator: It rains.}
   *
   * @param conditional whether a condition may stand beside it
   */
  record Speech(Shape words, boolean conditional) implements Shape {
    @Override
    public Message expected() {
      return Message.of(
          "part.a-speaker", "a speaker and what is said, such as \"client: Good evening.\"");
    }
  }

  /** Either a single thing or a list. */
  record Either(Shape single, Many list) implements Shape {
    @Override
    public Message expected() {
      return Message.of("part.or", "{0} or {1}", single.expected(), Found.LIST);
    }
  }
}
