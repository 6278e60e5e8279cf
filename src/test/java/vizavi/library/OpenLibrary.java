package vizavi.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.shell.Doors;

/**
 * The library's doors on a real database, with theo, a trainer, and ada, an admin.
 *
 * @param scenarios the folder of files
 */
record OpenLibrary(ConfigurableApplicationContext context, Path scenarios)
    implements AutoCloseable {
  static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  /** Opens it below a folder, where it finds what an earlier one left. */
  static OpenLibrary in(Path folder, String... settings) {
    var all = new java.util.ArrayList<>(java.util.List.of(settings));
    all.add("vizavi.data=" + folder.resolve("data"));
    all.add("vizavi.scenarios=" + folder.resolve("scenarios"));
    return new OpenLibrary(Doors.open(all.toArray(String[]::new)), folder.resolve("scenarios"));
  }

  /** A text that is sound. */
  static String sound(String title) {
    return Template.SINGLE_TALK.text().replace("The scratched table", title);
  }

  static void write(Path folder, String scenario, String text) {
    try {
      var place = Files.createDirectories(folder.resolve("scenarios").resolve(scenario));
      Files.writeString(place.resolve("scenario.yaml"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Drafts drafts() {
    return context.getBean(Drafts.class);
  }

  Publishing publishing() {
    return context.getBean(Publishing.class);
  }

  Library library() {
    return context.getBean(Library.class);
  }

  /** A draft of theo's. */
  Draft draft(String scenario, String text) {
    return begun(
        As.person(
            "theo",
            () -> drafts().create(new Beginning.FromText(text), scenario, Naming.NEXT_VERSION)));
  }

  static Draft begun(Created created) {
    if (created instanceof Created.Begun begun) {
      return begun.draft();
    }
    throw new AssertionError(created.toString());
  }

  /** Theo writes and publishes a text. */
  RevisionCard publish(String scenario, String text, String note) {
    var draft = draft(scenario, text);
    return published(As.person("theo", () -> publishing().publish(draft, note)));
  }

  static RevisionCard published(Publication publication) {
    if (publication instanceof Publication.Published published) {
      return published.revision();
    }
    throw new AssertionError(publication.toString());
  }

  @Override
  public void close() {
    context.close();
  }
}
