package vizavi.assignment;

import java.util.Map;

/**
 * One scenario of an assignment.
 *
 * @param scenario its id
 * @param title as its source said when it was assigned
 */
public record Step(String scenario, String title) {
  /**
   * What it is called for a person.
   *
   * @param titles of the scenarios that can be begun, by id, in the person's language
   */
  public String title(Map<String, String> titles) {
    return titles.getOrDefault(scenario, title);
  }
}
