package vizavi.scenario.read;

import java.util.List;
import vizavi.scenario.check.Allowance;
import vizavi.text.Node;

/** Reads which warnings an author lets stand. */
public final class Allowances {
  private Allowances() {}

  /** The allowances of a whole file, in the author's order. */
  public static List<Allowance> of(Part root) {
    return root.list("allows").stream().map(Allowances::allowance).toList();
  }

  private static Allowance allowance(Node node) {
    var part = Part.of(node);
    return new Allowance(
        part.textOr("rule", ""), part.text("at"), part.textOr("because", ""), node.place());
  }
}
