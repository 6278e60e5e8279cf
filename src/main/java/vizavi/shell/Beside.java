package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** What may take long is looked up beside the page, which stays alive and is told afterwards. */
public final class Beside {
  private Beside() {}

  /**
   * Looks something up as the person at the page that is open, and tells the page in its turn.
   *
   * @param name of the thread
   * @param asked is what takes long
   * @param told is called in the page with what was found
   * @param broken is called in the page where nothing could be found
   */
  public static <T> void page(
      String name, Supplier<T> asked, Consumer<? super T> told, Runnable broken) {
    UI page = UI.getCurrent();
    Thread.ofVirtual()
        .name(name)
        .start(new DelegatingSecurityContextRunnable(() -> lookUp(page, asked, told, broken)));
  }

  private static <T> void lookUp(
      UI page, Supplier<T> asked, Consumer<? super T> told, Runnable broken) {
    try {
      T found = asked.get();
      tell(page, () -> told.accept(found));
    } catch (RuntimeException e) {
      // Ends where all that breaks behind a page does: in the log, and in a sentence.
      tell(
          page,
          () -> {
            broken.run();
            throw e;
          });
    }
  }

  /** Tells a page in its turn, from whatever thread; nothing where it has been closed. */
  public static void tell(UI page, Command news) {
    try {
      page.access(news);
    } catch (UIDetachedException closed) {
      // Nobody is left to be told.
    }
  }
}
