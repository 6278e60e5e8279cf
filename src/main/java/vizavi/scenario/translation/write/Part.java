package vizavi.scenario.translation.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a key of a translation holds, before it is written. */
sealed interface Part {
  /** The lines below or beside a key, the key included. */
  List<String> lines(int indent, String key);

  /** One text. */
  record Text(String text) implements Part {
    @Override
    public List<String> lines(int indent, String key) {
      return Folded.lines(indent, key + ":", text);
    }
  }

  /** What is no text, written as it is. */
  record Word(String word) implements Part {
    @Override
    public List<String> lines(int indent, String key) {
      return List.of(" ".repeat(indent) + key + ": " + word);
    }
  }

  /** Wordings below each other. */
  record Wordings(List<String> texts) implements Part {
    @Override
    public List<String> lines(int indent, String key) {
      List<String> lines = new ArrayList<>();
      lines.add(" ".repeat(indent) + key + ":");
      texts.forEach(text -> lines.addAll(Folded.lines(indent + 2, "-", text)));
      return lines;
    }
  }

  /** Lines of a scene or an ending; one not translated yet is empty. */
  record Says(List<String> speakers, List<String> texts) implements Part {
    @Override
    public List<String> lines(int indent, String key) {
      List<String> lines = new ArrayList<>();
      lines.add(" ".repeat(indent) + key + ":");
      for (int i = 0; i < texts.size(); i++) {
        lines.addAll(Folded.lines(indent + 2, "- " + speakers.get(i) + ":", texts.get(i)));
      }
      return lines;
    }
  }

  /** Keys with their parts, in the source's order. */
  record Branch(Map<String, Part> parts) implements Part {
    Branch() {
      this(new LinkedHashMap<>());
    }

    /** Adds a part, unless there is nothing in it. */
    void put(String key, Part part) {
      boolean nothing =
          switch (part) {
            case Word word -> false;
            case Text text -> text.text().isBlank();
            case Wordings wordings -> wordings.texts().isEmpty();
            case Says says -> says.texts().stream().allMatch(String::isBlank);
            case Branch branch -> branch.parts().isEmpty();
          };
      if (!nothing) {
        parts.put(key, part);
      }
    }

    @Override
    public List<String> lines(int indent, String key) {
      List<String> lines = new ArrayList<>();
      lines.add(" ".repeat(indent) + key + ":");
      parts.forEach((name, part) -> lines.addAll(part.lines(indent + 2, name)));
      return lines;
    }
  }
}
