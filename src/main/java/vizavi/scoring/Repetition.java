package vizavi.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Words;

/** Saturation: a sentence said again earns nothing; it is heard once. */
final class Repetition {
  private Repetition() {}

  /** The words without sentences that were there before. */
  static Words without(Words words) {
    Set<List<String>> said = new HashSet<>();
    List<Token> kept = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (var token : words.tokens()) {
      if (!sentence.isEmpty() && token.sentence() != sentence.getFirst().sentence()) {
        keep(sentence, said, kept);
        sentence.clear();
      }
      sentence.add(token);
    }
    keep(sentence, said, kept);
    return kept.size() == words.tokens().size()
        ? words
        : new Words(words.typed(), words.tongue(), List.copyOf(kept), words.notices());
  }

  private static void keep(List<Token> sentence, Set<List<String>> said, List<Token> kept) {
    var stems = sentence.stream().filter(Token::counts).map(Token::stem).toList();
    if (stems.isEmpty() || said.add(stems)) {
      kept.addAll(sentence);
    }
  }
}
