package vizavi.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Fact;
import vizavi.text.Diagnostics;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Node;
import vizavi.text.Quoted;
import vizavi.text.Scalar;

/** Reads what a scenario remembers. */
record Facts(Diagnostics diagnostics) {

  Map<String, Fact> of(Part root) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Mapping.Entry entry : root.part("facts").entries()) {
      fact(Part.of(entry.value())).ifPresent(fact -> facts.put(entry.name(), fact));
    }
    return facts;
  }

  private Optional<Fact> fact(Part part) {
    Optional<Scalar> start = part.scalar("start");
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (part.node("one-of").isPresent()) {
      return choice(part, start.get());
    }
    if (part.node("from").isPresent() || part.node("to").isPresent()) {
      return number(part, start.get());
    }
    return Optional.of(new Fact.Flag(start.get().value().equals("true") ? 1 : 0));
  }

  private Optional<Fact> choice(Part part, Scalar start) {
    List<Node> items = part.list("one-of");
    List<String> words = part.scalars("one-of").stream().map(Scalar::value).toList();
    if (items.isEmpty() || words.size() < items.size()) {
      return Optional.empty();
    }
    int place = words.indexOf(start.value());
    if (place < 0) {
      var wrong =
          Message.of(
              "value-out-of-range.start-word",
              "\"start\" must be one of {0}, not {1}",
              words,
              Quoted.of(start.value()));
      return refuse(start, Nearest.hint(wrong, start.value(), words));
    }
    return Optional.of(new Fact.Choice(words, place));
  }

  private Optional<Fact> number(Part part, Scalar start) {
    Optional<Scalar> from = part.scalar("from");
    Optional<Scalar> to = part.scalar("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int low = Integer.parseInt(from.get().value());
    int high = Integer.parseInt(to.get().value());
    int first = Integer.parseInt(start.value());
    if (low >= high) {
      return refuse(
          to.get(),
          Message.of(
              "value-out-of-range.ends", "\"to\" must be more than \"from\", which is {0}", low));
    }
    return first < low || first > high
        ? refuse(
            start,
            Message.of(
                "value-out-of-range.start",
                "\"start\" must be from {0} to {1}, not {2}",
                low,
                high,
                first))
        : Optional.of(new Fact.Number(low, high, first));
  }

  private Optional<Fact> refuse(Scalar value, Message message) {
    diagnostics.error(value.place(), "value-out-of-range", message);
    return Optional.empty();
  }
}
