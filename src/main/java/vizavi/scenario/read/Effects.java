package vizavi.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Effect;
import vizavi.scenario.Fact;
import vizavi.scenario.check.Use;
import vizavi.text.Diagnostics;
import vizavi.text.Listed;
import vizavi.text.Mapping;
import vizavi.text.Message;
import vizavi.text.Nearest;
import vizavi.text.Quoted;
import vizavi.text.Scalar;

/** Reads what a reply or a scene changes. */
record Effects(Map<String, Fact> variables, List<Use> uses, Diagnostics diagnostics) {
  private static final String WHOLE = "[+-]?(0|[1-9][0-9]{0,6})";

  List<Effect> of(Part part) {
    List<Effect> effects = new ArrayList<>();
    for (Mapping.Entry entry : part.part("effects").entries()) {
      uses.add(new Use(Use.Kind.CHANGED, entry.name(), entry.key().place()));
      Fact fact = variables.get(entry.name());
      if (fact != null && entry.value() instanceof Scalar value) {
        effect(entry.name(), fact, value).ifPresent(effects::add);
      }
    }
    return List.copyOf(effects);
  }

  private Optional<Effect> effect(String name, Fact fact, Scalar value) {
    return switch (fact) {
      case Fact.Number number -> number(name, number, value);
      case Fact.Choice choice -> word(name, choice.words(), value);
      case Fact.Flag flag -> word(name, List.of("false", "true"), value);
    };
  }

  private Optional<Effect> number(String name, Fact.Number fact, Scalar value) {
    String text = value.value();
    if (!text.matches(WHOLE) || !value.plain()) {
      return refuse(
          value,
          "wrong-type",
          Message.of(
              "wrong-type.change",
              "{0} is a number from {1} to {2}; expected a change such as +1, or a new value,"
                  + " not {3}",
              Quoted.of(name),
              fact.from(),
              fact.to(),
              Quoted.of(text)));
    }
    int number = Integer.parseInt(text);
    if (text.startsWith("+") || text.startsWith("-")) {
      return Math.abs(number) <= fact.to() - fact.from()
          ? Optional.of(new Effect.Change(name, number))
          : refuse(
              value,
              "value-out-of-range",
              Message.of(
                  "value-out-of-range.change",
                  "{0} is a number from {1} to {2}, which {3} always leaves",
                  Quoted.of(name),
                  fact.from(),
                  fact.to(),
                  text));
    }
    return number >= fact.from() && number <= fact.to()
        ? Optional.of(new Effect.Assign(name, number))
        : refuse(
            value,
            "value-out-of-range",
            Message.of(
                "value-out-of-range.value",
                "{0} is a number from {1} to {2}, never {3}",
                Quoted.of(name),
                fact.from(),
                fact.to(),
                number));
  }

  private Optional<Effect> word(String name, List<String> words, Scalar value) {
    int place = words.indexOf(value.value());
    if (place >= 0) {
      return Optional.of(new Effect.Assign(name, place));
    }
    var never =
        Message.of(
            "wrong-type.word",
            "{0} is {1}, never {2}",
            Quoted.of(name),
            Listed.or(words),
            Quoted.of(value.value()));
    return refuse(value, "wrong-type", Nearest.hint(never, value.value(), words));
  }

  private Optional<Effect> refuse(Scalar value, String rule, Message message) {
    diagnostics.error(value.place(), rule, message);
    return Optional.empty();
  }
}
