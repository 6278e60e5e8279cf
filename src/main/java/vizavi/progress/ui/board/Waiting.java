package vizavi.progress.ui.board;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.account.Member;
import vizavi.shell.Moment;

/** Who was invited and has not agreed yet: by name, without any figure. */
class Waiting extends Section {
  Waiting(List<Member> invited) {
    addClassNames("card", "waiting");
    Paragraph words = new Paragraph(getTranslation("board.waiting.words"));
    words.addClassName("small");
    UnorderedList list = new UnorderedList();
    list.addClassName("waiting-list");
    invited.forEach(one -> list.add(item(one)));
    NativeDetails who =
        new NativeDetails(getTranslation("board.waiting.who", invited.size()), list);
    who.addClassName("quiet");
    who.setOpen(invited.size() <= 10);
    add(new H2(getTranslation("board.waiting")), words, who);
  }

  private ListItem item(Member one) {
    Span came =
        new Span(
            one.lastSignIn()
                .map(when -> getTranslation("board.waiting.came", Moment.day(when)))
                .orElseGet(() -> getTranslation("board.waiting.never")));
    came.addClassName("small");
    return new ListItem(new Span(one.name()), came);
  }
}
