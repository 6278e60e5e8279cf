package vizavi.library.ui;

import com.vaadin.flow.component.Component;
import vizavi.library.Unkept;

/** Why a text can't be kept, in words. */
public final class Unkeeping {
  private Unkeeping() {}

  public static String words(Component on, Unkept why) {
    return switch (why) {
      case Unkept.TooLarge(int bytes, int most) ->
          on.getTranslation("keeping.too-large", bytes / 1000, most / 1000);
      case Unkept.NoCharacter(int line) -> on.getTranslation("keeping.no-character", line);
    };
  }
}
