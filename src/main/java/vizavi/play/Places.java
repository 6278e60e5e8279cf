package vizavi.play;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The places of a scenario by name. Every turn begins with a look-up here, and in a scenario of
 * thousands of scenes what it costs is memory that is far away: so the places themselves stand in
 * the table, where a map would have entries, which lie somewhere else again.
 */
final class Places {
  private final @Nullable Place[] table;

  /** Of two with the same name the later stays. */
  Places(Collection<Place> places) {
    // at least half is left empty, so that a place is seldom far from where it is looked for
    table = new Place[Integer.highestOneBit(2 * places.size() + 1) * 2];
    for (var place : places) {
      table[index(place.id)] = place;
    }
  }

  /** The place; null where there is none of this name. */
  @Nullable Place get(String id) {
    return table[index(id)];
  }

  /** Where the place of this name stands, or would stand. */
  private int index(String id) {
    int hash = id.hashCode();
    int last = table.length - 1;
    int index = (hash ^ (hash >>> 16)) & last;
    for (var place = table[index]; place != null && !place.id.equals(id); place = table[index]) {
      index = (index + 1) & last;
    }
    return index;
  }
}
