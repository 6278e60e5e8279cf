package vizavi.scenario.twee;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of passages, and of the endings that stand in for those that are not there. */
final class Ids {
  /** The ending of a story that has none, or whose first passage leads nowhere. */
  static final String STAND_IN = "the-end";

  private final Tale tale;
  private final Slug slug = new Slug(Set.of(STAND_IN), Slug.LONGEST);
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  Ids(Tale tale) {
    this.tale = tale;
    for (Page page : tale.pages()) {
      String name = page.passage().name();
      ids.put(name, slug.next(name, isScene(page) ? "scene" : "ending"));
    }
  }

  /** Whether something follows; the first passage is a scene whatever it holds. */
  boolean isScene(Page page) {
    return !page.links().isEmpty()
        || page.jump().isPresent()
        || page.passage().name().equals(tale.start());
  }

  /** The id of a passage; empty if there is no such passage. */
  Optional<String> of(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** The id of the ending that stands in for a passage. */
  String missing(String name) {
    return missing.computeIfAbsent(name, one -> slug.next(one, "ending"));
  }

  /** Names of what has no passage, by the id of its stand-in; the name is empty for the end. */
  Map<String, String> missing() {
    Map<String, String> names = new LinkedHashMap<>();
    missing.forEach((name, id) -> names.put(id, name));
    Optional<Page> first =
        tale.pages().stream()
            .filter(page -> page.passage().name().equals(tale.start()))
            .findFirst();
    boolean leadsNowhere =
        first.isPresent() && first.get().links().isEmpty() && first.get().jump().isEmpty();
    boolean endless = tale.pages().stream().allMatch(this::isScene) && names.isEmpty();
    if (leadsNowhere || endless) {
      names.put(STAND_IN, "");
    }
    return names;
  }
}
