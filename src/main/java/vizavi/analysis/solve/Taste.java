package vizavi.analysis.solve;

import java.util.Set;
import java.util.function.ToIntFunction;
import vizavi.play.Dice;
import vizavi.scenario.Reply;

/** How a player picks among the replies on offer. */
interface Taste {
  Set<String> GIVING_IN = Set.of("grant", "hide-cost", "blank-cheque", "cave-in");

  /** One of the replies that hold. */
  Machine.Choice pick(Machine.Choice[] choices, int[] values, long dice);

  static Taste of(Player player, Machine machine) {
    return switch (player) {
      case RANDOM -> Taste::any;
      case FIRST -> most(machine, reply -> 0);
      case LONGEST -> most(machine, reply -> reply.words().length());
      case SHORTEST -> most(machine, reply -> -reply.words().length());
      case APOLOGETIC -> most(machine, Taste::apology);
    };
  }

  /** An apology before taking the blame, and that before giving in. */
  private static int apology(Reply reply) {
    int apology = reply.moves().contains("apologise") ? 2 * GIVING_IN.size() + 2 : 0;
    int blame = reply.moves().contains("own") ? GIVING_IN.size() + 1 : 0;
    return apology + blame + (int) reply.moves().stream().filter(GIVING_IN::contains).count();
  }

  /** Every reply on offer is as likely as the others. */
  private static Machine.Choice any(Machine.Choice[] choices, int[] values, long dice) {
    int offered = 0;
    for (var choice : choices) {
      offered += choice.when().holds(values) ? 1 : 0;
    }
    int left = Dice.face(dice, offered);
    for (var choice : choices) {
      if (choice.when().holds(values) && left-- == 0) {
        return choice;
      }
    }
    throw new IllegalStateException("no reply is offered");
  }

  /** The first of the replies a player likes best. */
  private static Taste most(Machine machine, ToIntFunction<Reply> liking) {
    int[] likings =
        machine.choices.stream().mapToInt(choice -> liking.applyAsInt(choice.reply())).toArray();
    return (choices, values, dice) -> {
      Machine.Choice best = null;
      for (var choice : choices) {
        boolean better = best == null || likings[choice.number()] > likings[best.number()];
        if (better && choice.when().holds(values)) {
          best = choice;
        }
      }
      if (best == null) {
        throw new IllegalStateException("no reply is offered");
      }
      return best;
    };
  }
}
