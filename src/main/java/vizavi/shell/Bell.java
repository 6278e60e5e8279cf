package vizavi.shell;

/** What the bell in the frame counts; the room of notices knows. */
public interface Bell {
  /** Notices the person at the screen has not opened; 0 for somebody who may see none. */
  int unread();
}
