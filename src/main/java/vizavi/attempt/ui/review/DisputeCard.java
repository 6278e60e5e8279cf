package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vizavi.attempt.review.Dispute;
import vizavi.attempt.review.Disputes;
import vizavi.attempt.review.Settlement;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.shell.Badge;
import vizavi.shell.Figures;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.shell.Terms;

/** One dispute: the words, what either side hears, why, and what was made of it. */
class DisputeCard extends Article {
  /**
   * @param ways to what is disputed
   * @param settle is handed the trainer's note
   */
  DisputeCard(Dispute dispute, List<Anchor> ways, Consumer<String> settle) {
    addClassNames("card", "dispute");
    H2 words = new H2(getTranslation("coach.quoted", dispute.said()));
    words.getElement().setAttribute("lang", dispute.language());
    Paragraph reason = new Paragraph(dispute.reason());
    reason.addClassName("comment-words");
    Paragraph by =
        new Paragraph(getTranslation("disputes.by", dispute.by(), Moment.of(dispute.at())));
    by.addClassName("small");
    add(words, place(dispute, ways), sides(dispute));
    dispute.critical().ifPresent(said -> add(critical(said)));
    add(reason, by);
    dispute.settled().ifPresent(one -> add(settled(one)));
    add(settling(dispute, settle));
  }

  private Component place(Dispute dispute, List<Anchor> ways) {
    Span where = new Span(getTranslation("disputes.where", dispute.scenario(), dispute.scene()));
    Div place =
        new Div(
            new Badge(Tongues.name(dispute.language())),
            new Badge(
                dispute.typed()
                    ? getTranslation("agreement.source.scorer")
                    : getTranslation("agreement.source.author")),
            where);
    ways.forEach(place::add);
    place.addClassName("dispute-place");
    return place;
  }

  private Component sides(Dispute dispute) {
    Figures sides =
        new Figures(
            Stream.concat(
                    Stream.of(getTranslation("disputes.side"), getTranslation("disputes.moves")),
                    Stream.of(Skill.values()).map(Terms::skill))
                .toList());
    sides.row(getTranslation("disputes.heard"), cells(dispute.heard()));
    sides.row(getTranslation("disputes.judged"), cells(dispute.judged()));
    return sides.caption(getTranslation("disputes.sides"));
  }

  private Component critical(boolean said) {
    return said
        ? new Badge(Glyph.WARNING, getTranslation("disputes.critical.yes"), "bad")
        : new Badge(getTranslation("disputes.critical.no"));
  }

  private static List<String> cells(Dispute.Side side) {
    String moves =
        side.moves().stream()
            .map(
                id ->
                    Optional.ofNullable(Rubric.shipped().moves().get(id))
                        .map(Terms::move)
                        .orElse(id))
            .reduce((one, other) -> one + ", " + other)
            .orElse("–");
    return Stream.concat(
            Stream.of(moves),
            Stream.of(Skill.values())
                .map(
                    skill ->
                        Optional.ofNullable(side.levels().get(skill))
                            .map(Terms::points)
                            .orElse("–")))
        .toList();
  }

  private Component settled(Settlement settlement) {
    Paragraph note = new Paragraph(settlement.note());
    note.addClassName("comment-words");
    Paragraph by =
        new Paragraph(
            getTranslation("disputes.settled-by", settlement.by(), Moment.of(settlement.at())));
    by.addClassName("small");
    Div settled = new Div(note, by);
    settled.addClassName("settled");
    return settled;
  }

  private Component settling(Dispute dispute, Consumer<String> settle) {
    TextArea note = new TextArea(getTranslation("disputes.note"));
    note.setMaxLength(Disputes.LONGEST_NOTE);
    note.setWidthFull();
    note.setHelperText(getTranslation("disputes.note.help"));
    NativeButton done = new NativeButton(getTranslation("disputes.settle"));
    done.addClassNames("plain", "settle");
    done.addClickListener(
        click -> {
          if (note.getValue().isBlank()) {
            note.setErrorMessage(getTranslation("disputes.no-note"));
            note.setInvalid(true);
            note.focus();
          } else {
            settle.accept(note.getValue());
          }
        });
    NativeDetails details =
        new NativeDetails(
            dispute.settled().isPresent()
                ? getTranslation("disputes.settle-again")
                : getTranslation("disputes.settle-title"),
            new Div(note, done));
    details.addClassName("quiet");
    return details;
  }
}
