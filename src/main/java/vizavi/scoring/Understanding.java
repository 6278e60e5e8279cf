package vizavi.scoring;

import java.util.Optional;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;

/** Says whether a text can be judged at all: words, of the language it should be in. */
final class Understanding {
  /** Of the letter triples of a text, fewer known ones than this make no language. */
  private static final double WORDLIKE = 0.45;

  /** A language is suspected where fewer of the words are known. */
  private static final double STRANGE = 0.4;

  /** So many more of the words must be known in the other language. */
  private static final double CLEARLY = 0.3;

  private static final int FEW = 3;

  private Understanding() {}

  /** Why a text can't be judged; empty where it can. */
  static Optional<Notice> refuses(Ear ear, Ear.Taken taken) {
    var words = taken.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    if (words.isEmpty()) {
      return Optional.of(Notice.EMPTY);
    }
    double known = ear.known(taken.reply());
    if (known < STRANGE && words.size() >= FEW && otherLanguage(ear, taken, known)) {
      return Optional.of(Notice.OTHER_LANGUAGE);
    }
    return known < STRANGE && ear.wordlike(words) < WORDLIKE
        ? Optional.of(Notice.NOISE)
        : Optional.empty();
  }

  private static boolean otherLanguage(Ear ear, Ear.Taken taken, double known) {
    for (var tongue : Tongue.values()) {
      var other = Ear.of(tongue);
      if (other != ear
          && other.known(other.reader().read(taken.reply().typed())) > known + CLEARLY) {
        return true;
      }
    }
    return false;
  }
}
