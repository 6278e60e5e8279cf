package vizavi.progress.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vizavi.progress.Made;
import vizavi.progress.Piece;
import vizavi.shell.Figures;
import vizavi.shell.Moment;
import vizavi.shell.Numbers;
import vizavi.shell.Terms;

/** What a mastery is made of: each attempt with its result and its weight. */
public class MadeDialog extends Dialog {
  /**
   * @param place the address of an attempt
   * @param opener gets the focus back
   */
  public MadeDialog(Made made, Function<UUID, String> place, Focusable<?> opener) {
    setHeaderTitle(getTranslation("board.made.title", Terms.skill(made.skill()), made.name()));
    addClassName("made-dialog");
    Div whole = new Div(new Paragraph(Figure.sentence(made.estimate())));
    whole.addClassName("made");
    if (!made.pieces().isEmpty()) {
      whole.add(table(made, place), note());
    }
    add(whole);
    Button close = new Button(getTranslation("board.made.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            close.focus();
          } else {
            opener.focus();
          }
        });
    getFooter().add(close);
  }

  private Figures table(Made made, Function<UUID, String> place) {
    Figures table =
        new Figures(
                List.of(
                    getTranslation("board.made.attempt"),
                    getTranslation("board.made.when"),
                    getTranslation("board.made.level"),
                    getTranslation("board.made.result"),
                    getTranslation("board.made.counted"),
                    getTranslation("board.made.weight")))
            .caption(getTranslation("board.made.caption"));
    made.pieces().forEach(piece -> table.row(link(piece, place), cells(piece)));
    table.row(getTranslation("board.made.before"), List.of("", "", "", "50", percent(made.rest())));
    return table;
  }

  private Anchor link(Piece piece, Function<UUID, String> place) {
    return new Anchor(place.apply(piece.result().attempt()), piece.title());
  }

  private List<Component> cells(Piece piece) {
    return List.of(
        new Span(Moment.of(piece.result().ended())),
        new Span(Integer.toString(piece.result().level())),
        new Span(Integer.toString(piece.value())),
        new Span(Long.toString(Math.round(piece.counted()))),
        new Span(percent(piece.weight())));
  }

  private String percent(double share) {
    return Numbers.percent(share, share < 0.01 ? 1 : 0);
  }

  private Paragraph note() {
    Paragraph note = new Paragraph(getTranslation("board.made.note"));
    note.addClassName("small");
    return note;
  }
}
