package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vizavi.analysis.playtest.Doing;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.scenario.Reply;
import vizavi.shell.Terms;

/**
 * What can be done now: the replies on offer, words where they are taken; or the ending reached.
 */
class Choices extends Div {
  /** As long as a trainee may type. */
  private static final int LONGEST = 2000;

  Choices(Play play, State state, Consumer<Doing> does) {
    addClassName("playtest-choices");
    if (state.over()) {
      add(over(play, state));
      return;
    }
    play.offers(state).forEach(reply -> add(choice(reply, play.scenario().language(), does)));
    if (play.listens(state)) {
      add(box(does));
    }
  }

  private Paragraph over(Play play, State state) {
    var ending = play.scenario().endings().get(state.at());
    var words = getTranslation("playtest.over", ending.id(), Terms.outcome(ending.outcome()));
    var line = new Paragraph(words);
    line.addClassName("playtest-over");
    return line;
  }

  private static NativeButton choice(Reply reply, String language, Consumer<Doing> does) {
    var words = new Span(reply.words());
    words.getElement().setAttribute("lang", language);
    var id = new Span(reply.id());
    id.addClassName("small");
    var button = new NativeButton();
    button.setId("playtest-" + reply.id());
    button.addClassName("playtest-choice");
    button.add(words, id);
    button.addClickListener(click -> does.accept(new Doing.Picks(reply.id())));
    return button;
  }

  private Div box(Consumer<Doing> does) {
    var words = new TextArea(getTranslation("playtest.own-words"));
    words.setId("playtest-words");
    words.setMaxLength(LONGEST);
    var say = new NativeButton(getTranslation("playtest.say"));
    say.setId("playtest-say");
    say.addClassName("plain");
    say.addClickListener(
        click -> {
          if (!words.getValue().isBlank()) {
            does.accept(new Doing.Types(words.getValue()));
          }
        });
    var box = new Div(words, say);
    box.addClassName("playtest-box");
    return box;
  }
}
