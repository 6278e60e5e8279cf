package vizavi.scenario.shape;

import java.util.List;
import java.util.Set;

/** What may stand in one place of a scenario file. */
public sealed interface Shape {

  /** What is expected, as the end of a sentence. */
  String expected();

  /** Words for a person; at least one character that shows. */
  record Text() implements Shape {
    @Override
    public String expected() {
      return "a text";
    }
  }

  /** Words for a person, or nothing as long as nobody has written them. */
  record Blank() implements Shape {
    @Override
    public String expected() {
      return "a text";
    }
  }

  /** A question in the condition language. */
  record Question() implements Shape {
    @Override
    public String expected() {
      return "a condition such as \"trust >= 60\"";
    }
  }

  /** A whole number, both ends included. */
  record Whole(int from, int to) implements Shape {
    @Override
    public String expected() {
      return from == to ? "the number " + from : "a whole number from " + from + " to " + to;
    }
  }

  record Flag() implements Shape {
    @Override
    public String expected() {
      return "true or false";
    }
  }

  /** One of a few words. */
  record OneOf(List<String> words) implements Shape {
    @Override
    public String expected() {
      return words.size() == 1 ? words.getFirst() : "one of " + String.join(", ", words);
    }
  }

  /** A word of the author's own that follows the rules for ids. */
  record Word(Set<String> reserved) implements Shape {
    @Override
    public String expected() {
      return "a word";
    }
  }

  /** The name of something that stands elsewhere; a list of the known ones is for editors only. */
  record Name(String of, List<String> known) implements Shape {
    @Override
    public String expected() {
      return "the id of " + of;
    }
  }

  /** What an effect does: a change with a sign, or a new value. */
  record Amount() implements Shape {
    @Override
    public String expected() {
      return "a change such as +10, or a new value";
    }
  }

  /** A list; where {@code unique}, nothing stands in it twice. */
  record Many(Shape item, int atLeast, int atMost, boolean unique) implements Shape {
    /** Of any length. */
    Many(Shape item, int atLeast, boolean unique) {
      this(item, atLeast, Integer.MAX_VALUE, unique);
    }

    @Override
    public String expected() {
      return "a list";
    }
  }

  /** Things by id, where the author gives the ids. */
  record ById(String what, Shape value, int atLeast, Set<String> reserved) implements Shape {
    @Override
    public String expected() {
      return "ids, each with its " + what + " indented below";
    }
  }

  /** Hashes by the block they stand for: a scene, {@code scene.reply}, an ending. */
  record Hashes() implements Shape {
    @Override
    public String expected() {
      return "blocks, each with its hash";
    }
  }

  /** Keys with fixed names. */
  record Fields(List<Field> fields) implements Shape {
    @Override
    public String expected() {
      return "made of keys such as "
          + String.join(", ", fields.stream().limit(3).map(f -> "\"" + f.key() + "\"").toList());
    }

    /** All keys, in their order. */
    public List<String> keys() {
      return fields.stream().map(Field::key).toList();
    }
  }

  /** One of the shapes {@code kinds}: the first that has a key the author wrote, else the last. */
  record Kinds(List<Fields> kinds) implements Shape {
    @Override
    public String expected() {
      return "made of keys such as \"start\"";
    }
  }

  /**
   * One speaker with words: {@code narrator: It rains.}
   *
   * @param conditional whether a condition may stand beside it
   */
  record Speech(Shape words, boolean conditional) implements Shape {
    @Override
    public String expected() {
      return "a speaker and what is said, such as \"client: Good evening.\"";
    }
  }

  /** Either a single thing or a list. */
  record Either(Shape single, Many list) implements Shape {
    @Override
    public String expected() {
      return single.expected() + " or a list";
    }
  }
}
