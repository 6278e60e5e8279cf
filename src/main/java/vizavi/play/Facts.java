package vizavi.play;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a state, by name. To anybody outside an immutable sorted map like any other; to the
 * engine numbers in a row, of which a turn makes one copy, and the place where they are so: who
 * goes on from there need not look it up by its name. Immutable.
 */
final class Facts extends AbstractMap<String, Integer> implements SortedMap<String, Integer> {
  private final Variables variables;
  private final int[] values;
  private final Place place;

  /**
   * @param values of all the variables; kept, so nobody may change them any more
   */
  Facts(Variables variables, int[] values, Place place) {
    this.variables = variables;
    this.values = values;
    this.place = place;
  }

  /** The place of a state, where it comes from the engine with these variables; else null. */
  static @Nullable Place place(State state, Variables variables) {
    return state.facts() instanceof Facts own
            && own.variables == variables
            && own.place.id.equals(state.at())
        ? own.place
        : null;
  }

  /** The values of all variables, to be copied, where these are facts of that scenario. */
  static int @Nullable [] values(Map<String, Integer> facts, Variables variables) {
    return facts instanceof Facts own && own.variables == variables ? own.values : null;
  }

  @Override
  public @Nullable Integer get(@Nullable Object name) {
    int slot = name instanceof String known ? variables.fact(known) : Variables.NONE;
    return slot == Variables.NONE ? null : values[slot];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return values.length - Variables.FACTS;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts own && own.variables == variables
        ? Arrays.equals(
            values, Variables.FACTS, values.length, own.values, Variables.FACTS, values.length)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    // as Map prescribes it, without an entry for each fact: states are looked up by the million
    int sum = 0;
    for (int slot = Variables.FACTS; slot < values.length; slot++) {
      sum += variables.name(slot).hashCode() ^ values[slot];
    }
    return sum;
  }

  @Override
  public Set<Entry<String, Integer>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return Facts.this.size();
      }

      @Override
      public Iterator<Entry<String, Integer>> iterator() {
        return IntStream.range(Variables.FACTS, values.length)
            .mapToObj(slot -> Map.entry(variables.name(slot), values[slot]))
            .iterator();
      }
    };
  }

  @Override
  public @Nullable Comparator<? super String> comparator() {
    return null;
  }

  @Override
  public SortedMap<String, Integer> subMap(String from, String to) {
    return new TreeMap<>(this).subMap(from, to);
  }

  @Override
  public SortedMap<String, Integer> headMap(String to) {
    return new TreeMap<>(this).headMap(to);
  }

  @Override
  public SortedMap<String, Integer> tailMap(String from) {
    return new TreeMap<>(this).tailMap(from);
  }

  @Override
  public String firstKey() {
    if (isEmpty()) {
      throw new NoSuchElementException("no facts");
    }
    return variables.name(Variables.FACTS);
  }

  @Override
  public String lastKey() {
    if (isEmpty()) {
      throw new NoSuchElementException("no facts");
    }
    return variables.name(values.length - 1);
  }
}
