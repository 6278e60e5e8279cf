package vizavi.analysis.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vizavi.scenario.Condition;
import vizavi.scenario.Fact;

/** Writes conditions as an author would. */
record Conditions(Map<String, Fact> facts) {

  /** Empty where it always holds. */
  String text(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? "" : part(condition);
  }

  private String part(Condition condition) {
    return switch (condition) {
      case Condition.Compare compare -> compare(compare);
      case Condition.Said said -> "said " + said.key();
      case Condition.Not not -> "not " + grouped(not.part());
      case Condition.All all -> joined(all.parts(), " and ");
      case Condition.Any any -> joined(any.parts(), " or ");
    };
  }

  private String compare(Condition.Compare compare) {
    var fact = facts.get(compare.variable());
    boolean equal = compare.operator() == Condition.Operator.EQUAL;
    if (fact instanceof Fact.Flag && (equal || compare.operator() == Condition.Operator.UNEQUAL)) {
      return (equal == (compare.value() == 1) ? "" : "not ") + compare.variable();
    }
    String value = fact == null ? Integer.toString(compare.value()) : fact.show(compare.value());
    return compare.variable() + " " + compare.operator().sign() + " " + value;
  }

  private String joined(List<Condition> parts, String word) {
    return parts.size() == 1
        ? part(parts.getFirst())
        : parts.stream().map(this::grouped).collect(Collectors.joining(word));
  }

  private String grouped(Condition condition) {
    boolean several =
        condition instanceof Condition.All all && all.parts().size() > 1
            || condition instanceof Condition.Any any && any.parts().size() > 1;
    return several ? "(" + part(condition) + ")" : part(condition);
  }
}
