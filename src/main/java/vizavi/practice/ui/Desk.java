package vizavi.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vizavi.account.Role;
import vizavi.assignment.Assigned;
import vizavi.assignment.Overview;
import vizavi.assignment.State;
import vizavi.attempt.live.UnderWay;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** What mentors, trainers and admins come for. */
class Desk extends Div {
  private static final int MOST = 6;

  Desk(DeskDoors doors, Set<Role> roles) {
    addClassName("desk");
    if (roles.contains(Role.MENTOR)) {
      overdue(doors.assignments().mine());
      underWay(doors.shoulder().underWay());
    }
    add(ways(roles));
  }

  private void underWay(List<UnderWay> all) {
    List<Item> items = all.stream().limit(MOST).map(this::underWay).toList();
    if (!items.isEmpty()) {
      add(Item.list(getTranslation("home.under-way"), items));
    }
  }

  private Item underWay(UnderWay one) {
    return new Item(new Anchor(Places.trainee(one.person()), one.name()))
        .note(
            getTranslation(
                "home.under-way.words", one.title(), one.replies(), Moment.of(one.since())))
        .act(getTranslation("home.look-on"), one.name(), Places.review(one.attempt()), "plain");
  }

  private void overdue(List<Overview> given) {
    List<Item> items = new ArrayList<>();
    for (Overview overview : given) {
      overview.people().stream()
          .filter(one -> one.standing().state() == State.OVERDUE)
          .forEach(one -> items.add(overdue(overview, one)));
    }
    if (!items.isEmpty()) {
      Section section =
          Item.list(getTranslation("home.overdue"), items.stream().limit(MOST).toList());
      if (items.size() > MOST) {
        section.add(
            new Anchor(
                Places.ASSIGNMENTS, getTranslation("home.overdue.more", items.size() - MOST)));
      }
      add(section);
    }
  }

  private Item overdue(Overview overview, Assigned one) {
    String name = overview.names().getOrDefault(one.person(), "");
    Item item =
        new Item(new Anchor(Places.trainee(one.person()), name))
            .badges(new Badge(getTranslation("home.state.overdue"), "bad"));
    one.standing()
        .due()
        .ifPresent(
            due ->
                item.note(
                    getTranslation("home.due-by", overview.assignment().title(), Moment.of(due))));
    return item.act(
        getTranslation("home.see"), name, Places.assignment(overview.assignment().id()), "plain");
  }

  private Section ways(Set<Role> roles) {
    UnorderedList ways = new UnorderedList();
    ways.addClassName("ways");
    if (roles.contains(Role.MENTOR)) {
      way(ways, Places.BOARD, getTranslation("menu.board"), getTranslation("home.way.board"));
      way(
          ways,
          Places.ASSIGNMENTS,
          getTranslation("menu.assignments"),
          getTranslation("home.way.assignments"));
    }
    if (roles.contains(Role.MENTOR) || roles.contains(Role.ADMIN)) {
      way(ways, Places.COHORTS, getTranslation("menu.cohorts"), getTranslation("home.way.cohorts"));
    }
    if (roles.contains(Role.TRAINER) || roles.contains(Role.ADMIN)) {
      way(
          ways,
          "workbench",
          getTranslation("menu.workbench"),
          getTranslation("home.way.workbench"));
    }
    if (roles.contains(Role.ADMIN)) {
      way(ways, "people", getTranslation("menu.people"), getTranslation("home.way.people"));
    }
    way(
        ways,
        Places.SCENARIOS,
        getTranslation("menu.scenarios"),
        getTranslation("home.way.scenarios"));
    way(ways, Places.TODAY, getTranslation("practice.title"), getTranslation("home.way.today"));
    H2 title = new H2(getTranslation("home.ways"));
    title.addClassName("unseen");
    return new Section(title, ways);
  }

  private static void way(UnorderedList ways, String address, String name, String words) {
    Span title = new Span(name);
    title.addClassName("item-title");
    Span what = new Span(words);
    what.addClassName("small");
    Anchor way = new Anchor(address);
    way.add(title, what);
    way.addClassNames("card", "way");
    ways.add(new ListItem(way));
  }
}
