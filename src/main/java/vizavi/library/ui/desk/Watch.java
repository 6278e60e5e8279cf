package vizavi.library.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.check.Checked;

/**
 * Goes into the newest edition on the side, one at a time, so that writing never waits. What was
 * not begun when something newer came is left out.
 */
public final class Watch {
  private static final int ASKING = 700; // ms

  private final Desk desk;
  private final UI page;
  private final Check check;
  private @Nullable Edition next;
  private boolean working;

  /** All checks on a text. */
  @FunctionalInterface
  public interface Check {
    Checked check(String scenario, String text) throws InterruptedException;
  }

  private Watch(Desk desk, UI page, Check check) {
    this.desk = desk;
    this.page = page;
    this.check = check;
  }

  /** Begins with the text as it lies on the desk, and goes on with each edit. */
  public static void over(Desk desk, UI page, Check check) {
    Watch watch = new Watch(desk, page, check);
    desk.onEdit(watch::edited);
    watch.edited(desk.edition());
  }

  /** As long as something is being worked out, the page asks for it. */
  private synchronized void edited(Edition edition) {
    page.setPollInterval(ASKING);
    next = edition;
    if (!working) {
      working = true;
      Thread.ofVirtual().name("check of " + desk.scenario()).start(this::work);
    }
  }

  private synchronized @Nullable Edition take() {
    Edition taken = next;
    next = null;
    working = taken != null;
    return taken;
  }

  private void work() {
    for (Edition edition = take(); edition != null; edition = take()) {
      try {
        Checked found = check.check(desk.scenario(), edition.text());
        int number = edition.number();
        tell(number, () -> desk.check(number, found));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // Ends where all that breaks behind a page does: in the log, and in a sentence.
        tell(
            edition.number(),
            () -> {
              throw e;
            });
      }
    }
  }

  private void tell(int number, Command news) {
    try {
      page.access(
          () -> {
            if (number == desk.edition().number()) {
              page.setPollInterval(-1);
            }
            news.execute();
          });
    } catch (UIDetachedException closed) {
      // Nobody is left to be told.
      synchronized (this) {
        next = null;
      }
    }
  }
}
