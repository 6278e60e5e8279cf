package vizavi.bench.engine;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vizavi.play.Heard;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** Vizavi's engine, used as the product uses it: a state goes in, a turn with a new state out. */
final class VizaviPlayer implements Player {
  /** As the product stores turns. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final Play play;
  private Turn turn;
  private State state;
  private List<Reply> offers;

  VizaviPlayer(Scenario scenario) {
    play = new Play(scenario, Rubric.shipped(), Scorer.shipped());
    begin();
  }

  @Override
  public void begin() {
    go(play.open(1));
  }

  @Override
  public int offers() {
    return offers.size();
  }

  @Override
  public void choose(int choice) {
    go(play.answer(state, offers.get(choice)));
  }

  private void go(Turn next) {
    turn = next;
    state = next.after();
    offers = play.offers(state);
  }

  @Override
  public String save() {
    return JSON.writeValueAsString(state);
  }

  @Override
  public void restore(String saved) {
    state = JSON.readValue(saved, State.class);
    offers = play.offers(state);
  }

  @Override
  public String words(int choice) {
    return offers.get(choice).words();
  }

  @Override
  public String said() {
    var feedback = turn.picked().flatMap(Picked::because).map(said -> said + "\n").orElse("");
    return feedback
        + turn.hears().stream()
            .map(Heard::text)
            .map(said -> said + "\n")
            .collect(Collectors.joining());
  }

  @Override
  public int value(String variable) {
    return state.facts().get(variable);
  }
}
