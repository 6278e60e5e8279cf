package vizavi.scenario;

import java.util.List;

/**
 * Something a scenario remembers. Every value is an int inside {@code from()..to()}: a number is
 * itself, a word its place in the list, false 0 and true 1.
 */
public sealed interface Fact {
  int from();

  int to();

  int start();

  /** The value as the author would write it. */
  String show(int value);

  /** A whole number in a range, both ends included. */
  record Number(int from, int to, int start) implements Fact {
    @Override
    public String show(int value) {
      return Integer.toString(value);
    }
  }

  /** One of several words. */
  record Choice(List<String> words, int start) implements Fact {
    @Override
    public int from() {
      return 0;
    }

    @Override
    public int to() {
      return words.size() - 1;
    }

    @Override
    public String show(int value) {
      return words.get(value);
    }
  }

  /** True or false. */
  record Flag(int start) implements Fact {
    @Override
    public int from() {
      return 0;
    }

    @Override
    public int to() {
      return 1;
    }

    @Override
    public String show(int value) {
      return value == 1 ? "true" : "false";
    }
  }
}
