package vizavi.attempt.ui.review;

import static com.vaadin.flow.component.UI.getCurrent;

import vizavi.attempt.review.Judging;

/** That somebody else judged a turn meanwhile, in words. */
final class Meanwhile {
  private Meanwhile() {}

  static String words(Judging.Meanwhile meanwhile) {
    var ui = getCurrent();
    return meanwhile
        .other()
        .map(
            other ->
                other.differs()
                    ? ui.getTranslation("review.meanwhile", other.by(), other.judgement().reason())
                    : ui.getTranslation("review.meanwhile.agreed", other.by()))
        .orElseGet(() -> ui.getTranslation("review.meanwhile.back"));
  }
}
