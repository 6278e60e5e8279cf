package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vizavi.analysis.Concession;
import vizavi.analysis.Concession.Later;
import vizavi.analysis.Concession.Shown;
import vizavi.scenario.Line;
import vizavi.scenario.Other;
import vizavi.scenario.Scenario;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.shell.Badge;
import vizavi.shell.Terms;

/** What was given, how it was framed, and what came of it. */
class LedgerCard extends Section {
  private static final Map<String, String> MOODS =
      Map.of("patience", "play.patience", "trust", "play.trust");

  private final Scenario scenario;

  LedgerCard(Scenario scenario, List<Concession> concessions) {
    this.scenario = scenario;
    addClassNames("card", "ledger");
    setId("ledger");
    add(new H2(getTranslation("ledger.title")));
    if (concessions.isEmpty()) {
      add(new Paragraph(getTranslation("ledger.none")));
      return;
    }
    Paragraph lead = new Paragraph(getTranslation("ledger.words"));
    lead.addClassName("small");
    OrderedList list = new OrderedList();
    concessions.forEach(one -> list.add(entry(one)));
    add(lead, list);
  }

  private ListItem entry(Concession given) {
    Anchor turn = new Anchor("#turn-" + given.turn(), getTranslation("debrief.turn", given.turn()));
    turn.getElement().setAttribute("data-jump", "turn-" + given.turn());
    turn.getElement().setAttribute("router-ignore", true);
    Div head = new Div(new H3(turn));
    head.addClassName("ledger-head");
    given
        .worth()
        .ifPresent(
            level ->
                head.add(
                    new Badge(
                        getTranslation("ledger.worth", Terms.points(level), Score.TOP),
                        level.intValue() >= 3 ? "good" : level.intValue() <= 1 ? "bad" : "even")));
    Paragraph words = quoted(given.words());
    words.addClassName("ledger-words");
    DescriptionList facts = new DescriptionList();
    row(facts, getTranslation("ledger.framed"), framed(given));
    row(facts, getTranslation("ledger.asked"), asked(given));
    row(facts, getTranslation("ledger.changed"), changed(given));
    row(facts, getTranslation("ledger.later"), later(given.later()));
    return new ListItem(head, words, facts);
  }

  private static void row(DescriptionList list, String term, Component content) {
    list.add(new DescriptionList.Term(term), new DescriptionList.Description(content));
  }

  private Component framed(Concession given) {
    UnorderedList moves = new UnorderedList();
    given.frames().forEach(frame -> moves.add(shown(frame, "good")));
    given.veils().forEach(veil -> moves.add(shown(veil, "bad")));
    return moves.getChildren().findAny().isEmpty()
        ? new Span(getTranslation("ledger.framed.none"))
        : moves;
  }

  private ListItem shown(Shown shown, String tone) {
    Move move = Rubric.shipped().moves().get(shown.move());
    ListItem item = new ListItem(new Badge(move == null ? shown.move() : Terms.move(move), tone));
    if (!shown.words().isEmpty()) {
      Span words =
          new Span(
              shown.words().stream()
                  .map(one -> getTranslation("coach.quoted", one))
                  .collect(Collectors.joining(" ")));
      words.getElement().setAttribute("lang", scenario.language());
      item.add(words);
    }
    return item;
  }

  private Span asked(Concession given) {
    var words = given.asked().map(Shown::words).orElse(List.of());
    return new Span(
        given.asked().isEmpty()
            ? getTranslation("ledger.asked.nothing")
            : words.isEmpty()
                ? getTranslation("ledger.asked.yes")
                : getTranslation("coach.quoted", String.join(" … ", words)));
  }

  private Component changed(Concession given) {
    if (given.changes().isEmpty()) {
      return new Span(getTranslation("ledger.changed.nothing"));
    }
    UnorderedList changes = new UnorderedList();
    given.changes().stream()
        .filter(one -> MOODS.containsKey(one.variable()))
        .map(
            one ->
                getTranslation(
                    "ledger.change",
                    getTranslation(MOODS.get(one.variable())),
                    one.before(),
                    one.after()))
        .forEach(words -> changes.add(new ListItem(words)));
    // A fact has no name a trainee could read, only the author's id.
    if (given.changes().stream().anyMatch(one -> !MOODS.containsKey(one.variable()))) {
      changes.add(new ListItem(getTranslation("ledger.change.fact")));
    }
    changes.addClassName("ledger-changes");
    return changes;
  }

  private Component later(List<Later> later) {
    UnorderedList list = new UnorderedList();
    for (Later one : later) {
      boolean told = later.stream().anyMatch(other -> heardIn(other, one.turn()));
      if (!(one instanceof Later.Led) || !told) {
        list.add(item(one));
      }
    }
    return later.isEmpty() ? new Span(getTranslation("ledger.later.nothing")) : list;
  }

  private static boolean heardIn(Later later, int turn) {
    return later instanceof Later.Heard && later.turn() == turn;
  }

  private ListItem item(Later later) {
    return switch (later) {
      case Later.Heard(int turn, var speaker, var words) -> item(turn, speaker(speaker), words);
      case Later.Offered(int turn, var words) ->
          item(turn, getTranslation("ledger.offered"), words);
      case Later.Closed(int turn, var words) -> item(turn, getTranslation("ledger.closed"), words);
      case Later.Led(int turn, var scene) -> item(turn, getTranslation("ledger.led"), "");
      case Later.Ended(int turn, var ending) ->
          item(
              turn,
              getTranslation(
                  "ledger.ended", Terms.outcome(scenario.endings().get(ending).outcome())),
              "");
    };
  }

  private ListItem item(int turn, String what, String words) {
    Span label = new Span(getTranslation("ledger.turn", turn, what));
    label.addClassName("small");
    ListItem item = new ListItem(label);
    if (!words.isEmpty()) {
      item.add(quoted(words));
    }
    return item;
  }

  private String speaker(String speaker) {
    return switch (speaker) {
      case Line.CLIENT -> scenario.client().name();
      case Line.NARRATOR -> getTranslation("ledger.narrator");
      default -> {
        Other other = scenario.others().get(speaker);
        yield other == null ? speaker : other.name();
      }
    };
  }

  private Paragraph quoted(String words) {
    Paragraph quoted = new Paragraph(getTranslation("coach.quoted", words));
    quoted.getElement().setAttribute("lang", scenario.language());
    return quoted;
  }
}
