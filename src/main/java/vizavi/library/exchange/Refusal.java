package vizavi.library.exchange;

import java.util.List;

/**
 * A file that was not taken.
 *
 * @param file its name as it may be shown
 * @param arguments fill the sentence
 */
public record Refusal(String file, Why why, List<Object> arguments) {
  static Refusal of(String file, UnfitException unfit) {
    return new Refusal(file, unfit.why(), unfit.arguments());
  }
}
