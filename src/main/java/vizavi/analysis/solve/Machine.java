package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vizavi.scenario.Effect;
import vizavi.scenario.Outcome;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scoring.Rubric;

/**
 * A scenario made ready for millions of turns: names are numbers, a state is an array of ints. It
 * goes as {@link vizavi.play.Play} does; a test plays both side by side. A place is the number of a
 * scene, or {@code ~number} of an ending.
 */
final class Machine {
  final Slots slots;
  final List<Room> rooms;
  final List<Choice> choices;
  final List<String> endings;
  final List<Outcome> outcomes;
  final Alarm[] alarms;
  final Gains gains;

  /** The turn limit, and the place it leads to; 0 turns where there is none. */
  final int limit;

  final int limitLeadsTo;
  final int start;
  private final Map<String, Integer> places;

  /** A scene. */
  record Room(String id, int[][] effects, Choice[] choices, Way[] ways) {}

  /** A reply; {@code said} is the slot that remembers it, or -1. */
  record Choice(
      int number, String key, Reply reply, Test when, int[][] effects, Way[] ways, int said) {}

  /** A line of a target. */
  record Way(Test when, int chance, int to) {}

  /** A trigger. */
  record Alarm(Test when, int fired, int to) {}

  /**
   * @param limit the turn limit that is kept, which may be the scenario's; 0: none
   */
  Machine(Scenario scenario, Rubric rubric, Slots slots, int limit) {
    this.slots = slots;
    this.endings = List.copyOf(scenario.endings().keySet());
    this.outcomes = scenario.endings().values().stream().map(one -> one.outcome()).toList();
    this.places = places(scenario, endings);
    this.choices = new ArrayList<>();
    this.rooms = scenario.scenes().values().stream().map(this::room).toList();
    this.alarms =
        scenario.triggers().values().stream()
            .map(
                trigger ->
                    new Alarm(
                        Test.of(trigger.when(), slots),
                        slots.of(Slots.fired(trigger.id())),
                        places.get(trigger.leadsTo())))
            .toArray(Alarm[]::new);
    this.limit = limit;
    this.limitLeadsTo = scenario.turnLimit().map(one -> places.get(one.leadsTo())).orElse(0);
    this.start = places.get(scenario.start());
    this.gains = Gains.of(choices, rubric);
  }

  private static Map<String, Integer> places(Scenario scenario, List<String> endings) {
    var scenes = List.copyOf(scenario.scenes().keySet());
    var places =
        scenes.stream()
            .collect(Collectors.toMap(Function.identity(), scenes::indexOf, (a, b) -> a));
    endings.forEach(id -> places.put(id, ~endings.indexOf(id)));
    return places;
  }

  private Room room(Scene scene) {
    var ways = ways(scene.leadsTo());
    var here =
        scene.replies().values().stream()
            .map(reply -> choice(scene, reply, ways))
            .toArray(Choice[]::new);
    choices.addAll(List.of(here));
    return new Room(scene.id(), effects(scene.effects()), here, ways);
  }

  private Choice choice(Scene scene, Reply reply, Way[] otherwise) {
    var key = scene.id() + "." + reply.id();
    int number = choices.size() + List.copyOf(scene.replies().keySet()).indexOf(reply.id());
    var said = Slots.said(key);
    return new Choice(
        number,
        key,
        reply,
        Test.of(reply.when(), slots),
        effects(reply.effects()),
        reply.leadsTo().isEmpty() ? otherwise : ways(reply.leadsTo()),
        slots.has(said) ? slots.of(said) : -1);
  }

  private Way[] ways(List<Target> targets) {
    return targets.stream()
        .map(to -> new Way(Test.of(to.when(), slots), to.chance(), places.get(to.to())))
        .toArray(Way[]::new);
  }

  /** Each as slot, whether it adds, how much, and the slot's range. */
  private int[][] effects(List<Effect> effects) {
    return effects.stream().map(this::effect).toArray(int[][]::new);
  }

  private int[] effect(Effect effect) {
    int slot = slots.of(effect.variable());
    int adds = effect instanceof Effect.Change ? 1 : 0;
    int amount =
        switch (effect) {
          case Effect.Change(var variable, int by) -> by;
          case Effect.Assign(var variable, int value) -> value;
        };
    return new int[] {slot, adds, amount, slots.from(slot), slots.to(slot)};
  }
}
