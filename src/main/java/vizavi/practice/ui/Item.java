package vizavi.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One thing of a list on the home page: what it is, how it stands, and one thing to do. */
class Item extends ListItem {
  private final Div words = new Div();

  /**
   * @param title said in bold
   */
  Item(Component title) {
    addClassName("item");
    Div name = new Div(title);
    name.addClassName("item-title");
    words.add(name);
    words.addClassName("item-words");
    add(words);
  }

  /** Says something about it. */
  Item note(String note) {
    Span small = new Span(note);
    small.addClassName("small");
    words.add(small);
    return this;
  }

  /** Shows how it stands. */
  Item badges(Component... badges) {
    Div row = new Div(badges);
    row.addClassName("badges");
    words.add(row);
    return this;
  }

  /**
   * Leads on.
   *
   * @param of what it is about, for whoever hears the link without what stands beside it
   */
  Item act(String label, String of, String address, String look) {
    Anchor act = new Anchor(address, label);
    act.setAriaLabel(label + ": " + of);
    act.addClassName(look);
    add(act);
    return this;
  }

  /** A titled list of such things. */
  static Section list(String title, List<Item> items) {
    UnorderedList list = new UnorderedList();
    list.addClassName("items");
    items.forEach(list::add);
    Section section = new Section(new H2(title), list);
    section.addClassName("card");
    return section;
  }
}
