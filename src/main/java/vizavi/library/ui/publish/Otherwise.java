package vizavi.library.ui.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vizavi.library.Consequence;

/** The attempts on what is published now that would end otherwise on the new text. */
class Otherwise extends Div {
  private static final int SHOWN = 20;

  Otherwise(List<Consequence> consequences) {
    addClassName("otherwise");
    var list = new UnorderedList();
    consequences.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(words(one))));
    if (consequences.size() > SHOWN) {
      list.add(new ListItem(getTranslation("publish.otherwise.more", consequences.size() - SHOWN)));
    }
    add(
        new H3(getTranslation("publish.otherwise", consequences.size())),
        new Paragraph(getTranslation("publish.otherwise.words")),
        list);
  }

  private String words(Consequence one) {
    var who = one.person();
    var was = one.ending().orElseGet(() -> getTranslation("publish.otherwise.under-way"));
    return switch (one.otherwise()) {
      case Consequence.Ends(var ending) ->
          getTranslation("publish.otherwise.ends", who, was, ending);
      case Consequence.GoesOn(var scene) ->
          getTranslation("publish.otherwise.goes-on", who, was, scene);
      case Consequence.Stops(int turn, var scene, var reply, boolean there) ->
          getTranslation("publish.otherwise.stops", who, was, turn, reply, scene);
    };
  }
}
