package vizavi.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages that go away by themselves. */
public final class Toast {
  private static final int SHORT = 6_000;
  private static final int LONG = 15_000;

  private Toast() {}

  /** Tells that something was done or has changed. */
  public static void tell(String words) {
    Notification.show(words, SHORT, Position.BOTTOM_CENTER);
  }

  /** Tells that something did not work; read out at once by a screen reader. */
  public static void alert(String words) {
    Notification alert = new Notification(words, LONG, Position.BOTTOM_CENTER);
    alert.setAssertive(true);
    alert.addClassName("alert");
    alert.open();
  }
}
