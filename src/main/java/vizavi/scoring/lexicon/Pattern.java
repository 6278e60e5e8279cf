package vizavi.scoring.lexicon;

import java.util.List;

/**
 * A wording as steps to go along word by word.
 *
 * @param steps what comes after each other
 * @param anchored whether it begins with the sentence
 * @param ending the mark its sentence must end with, {@code ?} or {@code !}; blank: any
 */
record Pattern(List<Step> steps, boolean anchored, char ending) {

  /** One step. */
  sealed interface Step {
    /** A word that has the symbol. */
    record Word(int symbol) implements Step {}

    /** Up to so many words, whichever. */
    record Gap(int most) implements Step {}

    /** One of several ways. */
    record Ways(List<List<Step>> ways) implements Step {}
  }
}
