package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vizavi.attempt.review.Judging;
import vizavi.attempt.review.Reviewed;
import vizavi.attempt.ui.EarlierNotes;
import vizavi.attempt.ui.JudgedNote;
import vizavi.shell.Glyph;
import vizavi.shell.Toast;

/** What mentors said about one turn, and what they can do with it. */
final class TurnDesk {
  private final Reviewed now;
  private final int turn;
  private final Desk desk;

  private TurnDesk(Reviewed now, int turn, Desk desk) {
    this.now = now;
    this.turn = turn;
    this.desk = desk;
  }

  /** The components of one turn. */
  static List<Component> of(Reviewed now, int turn, Desk desk) {
    return new TurnDesk(now, turn, desk).all();
  }

  private List<Component> all() {
    List<Component> all = new ArrayList<>();
    now.judgement(turn).ifPresent(one -> all.add(JudgedNote.of(now, one)));
    EarlierNotes.of(now, turn).ifPresent(all::add);
    now.about(turn).forEach(one -> all.add(new OwnComment(one, now, desk, Desk.place(turn))));
    all.add(actions());
    return all;
  }

  private Component actions() {
    Div actions = new Div();
    actions.addClassNames("actions", "turn-actions");
    if (now.judgement(turn).isEmpty()) {
      actions.add(
          button("agree", Glyph.CHECK, actions.getTranslation("review.agree"), this::agree));
    }
    actions.add(button("judge", Glyph.SHIELD, actions.getTranslation("review.judge"), this::judge));
    if (now.judgement(turn).isPresent()) {
      actions.add(
          button(
              "unjudge", Glyph.BACK, actions.getTranslation("review.take-back"), this::takeBack));
    }
    actions.add(
        button("comment", Glyph.COACH, actions.getTranslation("review.comment"), this::comment));
    return actions;
  }

  private NativeButton button(String what, Glyph glyph, String words, Runnable action) {
    NativeButton button = new NativeButton();
    button.setId(what + "-" + turn);
    button.addClassName("plain");
    Span where = new Span(button.getTranslation("review.of-turn", turn));
    where.addClassName("unseen");
    button.add(glyph.icon(), new Span(words), where);
    button.addClickListener(click -> action.run());
    return button;
  }

  private UUID attempt() {
    return now.attempt().id();
  }

  private void agree() {
    done(desk.judgements().agree(attempt(), turn, now.sequence(turn)));
  }

  private void takeBack() {
    done(desk.judgements().takeBack(attempt(), turn, now.sequence(turn)));
  }

  private void done(Judging judging) {
    switch (judging) {
      case Judging.Taken(var after) -> desk.shown(after, Desk.place(turn));
      case Judging.Meanwhile meanwhile -> {
        Toast.alert(Meanwhile.words(meanwhile));
        desk.shown(meanwhile.now(), Desk.place(turn));
      }
      case Judging.NoReason none -> throw new IllegalStateException("nothing differs");
    }
  }

  private void judge() {
    new JudgingDialog(desk, now, turn).open();
  }

  private void comment() {
    Span words = new Span();
    new CommentDialog(
            words.getTranslation("review.comment.turn", turn),
            true,
            (said, book) -> {
              desk.comments().say(attempt(), Optional.of(turn), said, book);
              desk.again(attempt(), Desk.place(turn));
            })
        .open();
  }
}
