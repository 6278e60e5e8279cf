package vizavi.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.account.Person;

/** Who looks after a cohort. */
class MentorSection extends Section {
  MentorSection(List<Person> mentors, CohortView view) {
    UnorderedList list = new UnorderedList();
    list.addClassName("mentors");
    mentors.forEach(mentor -> list.add(row(mentor, mentors.size() > 1, view)));
    NativeButton more =
        new NativeButton(getTranslation("cohort.mentor.add"), click -> view.addMentor());
    more.setId("add-mentor");
    more.addClassName("plain");
    Div actions = new Div(more);
    actions.addClassName("actions");
    add(new H2(getTranslation("cohort.mentors")), list, actions);
  }

  private ListItem row(Person mentor, boolean mayGo, CohortView view) {
    ListItem row = new ListItem(new Span(mentor.name()));
    if (mayGo) {
      String words = getTranslation("cohort.remove");
      NativeButton remove = new NativeButton(words, click -> view.removeMentor(mentor));
      remove.addClassName("plain");
      remove.setAriaLabel(getTranslation("people.action-for", words, mentor.name()));
      row.add(remove);
    }
    return row;
  }
}
