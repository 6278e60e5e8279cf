package vizavi.attempt.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vizavi.attempt.Conversation;
import vizavi.attempt.Mode;
import vizavi.play.State;
import vizavi.scenario.Scenario;
import vizavi.scenario.TurnLimit;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Meter;
import vizavi.shell.portrait.Expression;
import vizavi.shell.portrait.Portrait;

/** Beside the conversation: the client's face and mood, how far it is, and the briefing. */
public class Cast extends Aside {
  private final Portrait face;
  private final Paragraph mood = new Paragraph();
  private final Meter patience = new Meter(getTranslation("play.patience"), "patience");
  private final Meter trust = new Meter(getTranslation("play.trust"), "trust");
  private final Div where = new Div();
  private final NativeButton back = new NativeButton();
  private final boolean playing;

  /** For somebody who looks on: nothing can be done here. */
  public Cast(Conversation conversation) {
    this(conversation, false, () -> {});
  }

  Cast(Conversation conversation, Runnable stepBack) {
    this(conversation, true, stepBack);
  }

  private Cast(Conversation conversation, boolean playing, Runnable stepBack) {
    this.playing = playing;
    Scenario scenario = conversation.scenario();
    addClassName("cast");
    getElement().setAttribute("aria-label", getTranslation("play.cast"));
    face = new Portrait(scenario.client().portrait(), scenario.client().name());
    Span name = Spoken.in(scenario.language(), new Span(scenario.client().name()));
    name.addClassName("cast-name");
    mood.addClassNames("small", "cast-mood");
    Div client = new Div(name, mood);
    client.addClassName("cast-client");
    Div meters = new Div(patience, trust);
    meters.setId("meters");
    where.addClassNames("badges", "cast-where");
    add(title(conversation), face, client, meters, where, actions(scenario, stepBack));
  }

  /** Shows how things stand now. */
  public void show(Conversation now) {
    State state = now.turns().getLast().after();
    face.show(state.patience(), state.trust());
    face.decorative();
    mood.setText(face.mood(Expression.of(state.patience(), state.trust())));
    patience.show(state.patience());
    trust.show(state.trust());
    where.removeAll();
    visit(now.scenario(), state)
        .map(visit -> Spoken.in(now.scenario().language(), new Badge(visit)))
        .ifPresent(where::add);
    where.add(new Badge(turn(now.scenario(), state)));
    where.add(
        new Badge(
            now.attempt().mode() == Mode.COACH ? Glyph.COACH : Glyph.SHIELD,
            ModeChoice.name(now.attempt().mode()),
            "accent"));
    back.setVisible(playing && now.mayStepBack());
  }

  private static Optional<String> visit(Scenario scenario, State state) {
    return Optional.ofNullable(scenario.visits().get(state.visit()));
  }

  private String turn(Scenario scenario, State state) {
    return scenario
        .turnLimit()
        .map(TurnLimit::turns)
        .map(limit -> getTranslation("play.turn-of", state.turn(), limit))
        .orElseGet(() -> getTranslation("play.turn", state.turn()));
  }

  private static H1 title(Conversation conversation) {
    H1 title = Spoken.in(conversation.attempt().language(), new H1(conversation.attempt().title()));
    title.addClassName("cast-title");
    return title;
  }

  private Div actions(Scenario scenario, Runnable stepBack) {
    NativeButton briefing = new NativeButton();
    briefing.setId("briefing");
    briefing.addClassName("plain");
    briefing.add(Glyph.PAGE.icon(), new Span(getTranslation("play.briefing")));
    briefing.addClickListener(click -> new BriefingDialog(scenario).open());
    back.setId("step-back");
    back.addClassName("plain");
    back.add(Glyph.BACK.icon(), new Span(getTranslation("play.step-back")));
    back.addClickListener(click -> stepBack.run());
    Div actions = new Div(briefing, back);
    actions.addClassNames("actions", "cast-actions");
    return actions;
  }
}
