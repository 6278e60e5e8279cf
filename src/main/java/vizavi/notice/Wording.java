package vizavi.notice;

/** Which sentences of the message bundle tell a notice; its arguments fill them. */
public final class Wording {
  private Wording() {}

  /** The key of what it says in one line. */
  public static String title(Kind kind) {
    return switch (kind) {
      case ASSIGNED -> "notices.assigned";
      case CHANGED -> "notices.changed";
      case WITHDRAWN -> "notices.withdrawn";
      case DUE_TOMORROW -> "notices.due-tomorrow";
      case OVERDUE -> "notices.overdue";
      case COMMENTED -> "notices.commented";
      case OVERRULED -> "notices.overruled";
    };
  }

  /** The key of what follows from it. */
  public static String words(Kind kind) {
    return switch (kind) {
      case ASSIGNED -> "notices.assigned.words";
      case CHANGED -> "notices.changed.words";
      case WITHDRAWN -> "notices.withdrawn.words";
      case DUE_TOMORROW -> "notices.due-tomorrow.words";
      case OVERDUE -> "notices.overdue.words";
      case COMMENTED -> "notices.commented.words";
      case OVERRULED -> "notices.overruled.words";
    };
  }
}
