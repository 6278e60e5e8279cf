package vizavi.analysis.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Client;
import vizavi.scenario.Ending;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scoring.Skill;

/** All things of a scenario, in the order of the file, under the names of the new one. */
record Inventory(Scenario scenario, NewNames names, AsWritten written) {
  Inventory(Scenario scenario, NewNames names) {
    this(scenario, names, new AsWritten(scenario.facts(), names));
  }

  List<Thing> things() {
    List<Thing> things = new ArrayList<>(List.of(head(), client()));
    scenario
        .others()
        .forEach(
            (id, other) ->
                things.add(
                    Thing.at(Kind.PERSON, names.speaker(id))
                        .with(Aspect.NAME, other.name())
                        .with(Aspect.ABOUT, other.about())
                        .with(Aspect.PORTRAIT, other.portrait())
                        .done()));
    scenario
        .facts()
        .forEach(
            (id, fact) ->
                things.add(
                    Thing.at(Kind.FACT, names.variable(id))
                        .with(Aspect.VALUES, AsWritten.values(fact))
                        .done()));
    scenario
        .visits()
        .forEach(
            (id, title) ->
                things.add(Thing.at(Kind.VISIT, names.visit(id)).with(Aspect.TITLE, title).done()));
    scenario
        .triggers()
        .forEach(
            (id, trigger) ->
                things.add(
                    Thing.at(Kind.TRIGGER, names.trigger(id))
                        .with(Aspect.WHEN, written.condition(trigger.when()))
                        .with(Aspect.LEADS_TO, names.target(trigger.leadsTo()))
                        .done()));
    scenario.scenes().values().forEach(scene -> addScene(scene, things));
    scenario.endings().values().forEach(ending -> things.add(ending(ending)));
    return List.copyOf(things);
  }

  private Thing head() {
    return Thing.at(Kind.SCENARIO, "")
        .with(Aspect.TITLE, scenario.title())
        .with(Aspect.LANGUAGE, scenario.language())
        .with(Aspect.LEVEL, scenario.level())
        .with(Aspect.BACKDROP, scenario.backdrop())
        .with(Aspect.TRAINS, scenario.trains().stream().map(Skill::id).collect(joining(", ")))
        .with(Aspect.ROLE, scenario.role())
        .with(Aspect.BRIEFING, scenario.briefing())
        .with(Aspect.START, names.target(scenario.start()))
        .with(
            Aspect.TURN_LIMIT,
            scenario.turnLimit().map(one -> one.turns() + ": " + names.target(one.leadsTo())))
        .with(Aspect.PASS_MARK, scenario.passMark())
        .done();
  }

  private Thing client() {
    Client client = scenario.client();
    return Thing.at(Kind.CLIENT, "")
        .with(Aspect.NAME, client.name())
        .with(Aspect.ABOUT, client.about())
        .with(Aspect.PORTRAIT, client.portrait())
        .with(Aspect.PATIENCE, client.patience())
        .with(Aspect.TRUST, client.trust())
        .done();
  }

  private void addScene(Scene scene, List<Thing> things) {
    things.add(
        Thing.at(Kind.SCENE, names.target(scene.id()))
            .with(Aspect.VISIT, scene.visit().map(names::visit))
            .with(Aspect.OWN_WORDS, scene.ownWords())
            .with(Aspect.ASKS_AGAIN, String.join("\n", scene.asksAgain()))
            .with(Aspect.SAYS, written.lines(scene.says()))
            .with(Aspect.EFFECTS, written.effects(scene.effects()))
            .with(Aspect.LEADS_TO, written.targets(scene.leadsTo()))
            .done());
    scene.replies().values().forEach(reply -> things.add(reply(scene, reply)));
  }

  private Thing reply(Scene scene, Reply reply) {
    return Thing.at(Kind.REPLY, names.reply(scene.id(), reply.id()))
        .with(Aspect.WORDS, reply.words())
        .with(Aspect.HEARS, String.join("\n", reply.hears()))
        .with(Aspect.MOVES, String.join(", ", reply.moves()))
        .with(Aspect.EFFECTS, written.effects(reply.effects()))
        .with(Aspect.WHEN, written.condition(reply.when()))
        .with(Aspect.LEADS_TO, written.targets(reply.leadsTo()))
        .with(Aspect.BECAUSE, reply.because())
        .with(Aspect.BETTER, reply.better())
        .with(Aspect.SCORE, reply.score().map(Inventory::score))
        .with(Aspect.CRITICAL, reply.critical())
        .done();
  }

  private static String score(AuthorScore score) {
    return score.levels().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(level -> level.getKey().id() + ": " + level.getValue())
            .collect(joining(", "))
        + " - "
        + score.reason();
  }

  private Thing ending(Ending ending) {
    return Thing.at(Kind.ENDING, names.target(ending.id()))
        .with(Aspect.OUTCOME, ending.outcome().id())
        .with(Aspect.SAYS, written.lines(ending.says()))
        .with(Aspect.LESSON, ending.lesson())
        .done();
  }
}
