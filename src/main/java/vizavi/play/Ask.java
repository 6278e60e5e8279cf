package vizavi.play;

import java.util.List;
import vizavi.scenario.Condition;

/** A condition made ready: variables have numbers instead of names. */
sealed interface Ask {
  Ask ALWAYS = new All(new Ask[0]);

  boolean holds(Moment moment);

  record Compare(int slot, Condition.Operator operator, int value) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      return operator.holds(moment.value(slot), value);
    }
  }

  record Said(String key) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      return moment.said(key);
    }
  }

  record Not(Ask part) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      return !part.holds(moment);
    }
  }

  record All(Ask... parts) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      for (var part : parts) {
        if (!part.holds(moment)) {
          return false;
        }
      }
      return true;
    }
  }

  record Any(Ask... parts) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      for (var part : parts) {
        if (part.holds(moment)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Asks for a variable the scenario does not have, which reading it rules out. */
  record Unknown(String variable) implements Ask {
    @Override
    public boolean holds(Moment moment) {
      throw new ScenarioFault("there is no fact \"" + variable + "\"");
    }
  }

  static Ask of(Condition condition, Variables variables) {
    return switch (condition) {
      case Condition.Compare(var name, var operator, int value) -> {
        int slot = variables.slot(name);
        yield slot == Variables.NONE ? new Unknown(name) : new Compare(slot, operator, value);
      }
      case Condition.Said said -> new Said(said.key());
      case Condition.Not(var part) -> new Not(of(part, variables));
      case Condition.All(var parts) -> parts.isEmpty() ? ALWAYS : new All(all(parts, variables));
      case Condition.Any(var parts) -> new Any(all(parts, variables));
    };
  }

  private static Ask[] all(List<Condition> parts, Variables variables) {
    return parts.stream().map(part -> of(part, variables)).toArray(Ask[]::new);
  }
}
