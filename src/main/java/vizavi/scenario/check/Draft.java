package vizavi.scenario.check;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vizavi.scenario.Scenario;
import vizavi.scenario.check.Use.Kind;

/**
 * A scenario as far as it could be read. What was broken is left out, or empty.
 *
 * @param ids every id that is written, whether or not its thing could be read
 * @param uses every name that refers to something, resolved or not
 * @param allowances in the author's order
 */
public record Draft(
    Scenario scenario, Ids ids, List<Use> uses, List<Allowance> allowances, Places places) {

  /** The ids of a file. Replies are written {@code scene.reply}. */
  public record Ids(
      Set<String> scenes,
      Set<String> endings,
      Set<String> replies,
      Set<String> facts,
      Set<String> visits,
      Set<String> others,
      Set<String> moves) {}

  /** The names of one kind that are not among the known ones. */
  List<Use> strangers(Kind kind, Predicate<String> known) {
    return uses.stream().filter(use -> use.kind() == kind && !known.test(use.name())).toList();
  }

  /** All names of one kind. */
  Set<String> names(Kind kind) {
    return uses.stream().filter(use -> use.kind() == kind).map(Use::name).collect(toSet());
  }
}
