package vizavi.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vizavi.notice.Notice;
import vizavi.notice.Wording;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** One notice as a sentence that leads to what it is about. */
class NoticeRow extends ListItem {
  private final Badge fresh = new Badge(getTranslation("notices.new"), "accent");

  NoticeRow(Notice notice) {
    addClassName("tiding");
    Object[] arguments = Wording.arguments(notice, getLocale());
    Anchor link =
        new Anchor(
            Places.notice(notice.id()), getTranslation(Wording.title(notice.kind()), arguments));
    Paragraph words = new Paragraph(getTranslation(Wording.words(notice.kind()), arguments));
    Span when = new Span(Moment.of(notice.told()));
    when.addClassName("small");
    Div text = new Div(new H2(link), words, when);
    text.addClassName("tiding-text");
    Span sign = new Span(glyph(notice).icon());
    sign.addClassName("tiding-sign");
    add(sign, text, fresh);
    show(notice.read().isEmpty());
  }

  /** Shows whether it is new. */
  final void show(boolean isNew) {
    fresh.setVisible(isNew);
    setClassName("new", isNew);
  }

  private static Glyph glyph(Notice notice) {
    return switch (notice.kind()) {
      case ASSIGNED, CHANGED -> Glyph.PAGE;
      case WITHDRAWN -> Glyph.CROSS;
      case DUE_TOMORROW -> Glyph.BELL;
      case OVERDUE -> Glyph.WARNING;
      case COMMENTED, OVERRULED -> Glyph.COACH;
      case MENTOR_JOINED -> Glyph.EYE;
    };
  }
}
