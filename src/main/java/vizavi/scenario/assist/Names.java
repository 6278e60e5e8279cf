package vizavi.scenario.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.assist.Outline.Kind;
import vizavi.scenario.assist.Outline.Part;

/** What a file has names for, as skimmed. */
record Names(Twig root) {
  static Names in(Twig root) {
    return new Names(root);
  }

  /** Everything below a key of the file's head, by id. */
  List<Twig> all(String head) {
    return root.child(head).map(Twig::children).orElse(List.of());
  }

  Optional<Twig> one(String head, String id) {
    return root.at(head, id);
  }

  /** A scene or an ending. */
  Optional<Twig> target(String id) {
    return one("scenes", id).or(() -> one("endings", id));
  }

  Stream<Twig> replies(Twig scene) {
    return scene.child("replies").stream().flatMap(replies -> replies.children().stream());
  }

  /** The reply that is written {@code scene.reply}. */
  Optional<Twig> reply(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : root.at("scenes", name.substring(0, dot), "replies", name.substring(dot + 1));
  }

  /** The words a fact can be; empty where it is no such fact. */
  List<String> words(Twig fact) {
    return fact.child("one-of").map(Twig::children).orElse(List.of()).stream()
        .map(Twig::value)
        .toList();
  }

  boolean isFlag(Twig fact) {
    String start = fact.child("start").map(Twig::value).orElse("");
    return start.equals("true") || start.equals("false");
  }

  /** The first words said in a scene or an ending; empty where there are none yet. */
  String firstLine(Twig scene) {
    return scene
        .child("says")
        .map(says -> says.children().isEmpty() ? says.value() : line(says.children().getFirst()))
        .orElse("");
  }

  private static String line(Twig item) {
    return item.children().isEmpty() ? item.value() : item.children().getFirst().value();
  }

  Outline outline() {
    List<Part> parts = new ArrayList<>();
    for (Twig head : root.children()) {
      switch (head.name()) {
        case "triggers" -> head.children().forEach(one -> parts.add(trigger(one)));
        case "scenes" -> head.children().forEach(one -> parts.add(scene(one)));
        case "endings" -> head.children().forEach(one -> parts.add(ending(one)));
        default -> {}
      }
    }
    return new Outline(List.copyOf(parts));
  }

  private static Part trigger(Twig twig) {
    return part(Kind.TRIGGER, twig, twig.child("when").map(Twig::value).orElse(""), List.of());
  }

  private Part scene(Twig twig) {
    List<Part> replies =
        replies(twig)
            .map(
                reply ->
                    part(
                        Kind.REPLY,
                        reply,
                        reply.child("words").map(Twig::value).orElse(""),
                        List.of()))
            .toList();
    return part(Kind.SCENE, twig, firstLine(twig), replies);
  }

  private Part ending(Twig twig) {
    return part(Kind.ENDING, twig, firstLine(twig), List.of());
  }

  private static Part part(Kind kind, Twig twig, String title, List<Part> replies) {
    return new Part(kind, twig.name(), title, twig.line(), twig.lastLine(), replies);
  }
}
