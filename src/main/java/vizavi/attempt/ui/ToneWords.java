package vizavi.attempt.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vizavi.play.Picked;
import vizavi.scoring.Evidence;
import vizavi.scoring.Finding;

/** The words behind a finding of tone, the strongest first. */
final class ToneWords {
  private static final int MOST = 5;

  private ToneWords() {}

  /** Why the tone changed the level: by the words that pulled the way it went. */
  static String because(Finding finding, Picked picked) {
    List<Evidence> heard =
        picked.typed().map(typed -> typed.tone().get(finding.skill())).orElse(List.of());
    String words =
        heard.stream()
            .filter(one -> one.points().signum() == finding.points().signum())
            .sorted(Comparator.comparing((Evidence one) -> one.points().abs()).reversed())
            .map(one -> translate("coach.quoted", one.text()))
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? translate("coach.tone") : translate("coach.tone.words", words);
  }
}
