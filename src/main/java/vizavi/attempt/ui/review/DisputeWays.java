package vizavi.attempt.ui.review;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vizavi.attempt.review.Dispute;
import vizavi.library.Card;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.shell.Places;

/** Where a trainer finds what is disputed: in a draft, or as it is played now. */
final class DisputeWays {
  private final Library library;
  private final Map<String, UUID> drafts = new HashMap<>();
  private final Map<String, Card> played;

  DisputeWays(Drafts drafts, Library library) {
    this.library = library;
    for (DraftCard draft : drafts.all()) {
      this.drafts.putIfAbsent(draft.scenario(), draft.id());
    }
    this.played = library.cards().stream().collect(Collectors.toMap(Card::scenario, card -> card));
  }

  /** The reply, or its scene, in the workbench; without a draft the scene in the book. */
  List<Anchor> of(Dispute dispute) {
    UUID draft = drafts.get(dispute.scenario());
    if (draft != null) {
      String place =
          dispute.reply().isEmpty() ? dispute.scene() : dispute.scene() + "." + dispute.reply();
      return List.of(new Anchor(Places.draft(draft, place), translate("disputes.open-draft")));
    }
    List<Anchor> ways = new ArrayList<>();
    if (isPlayed(dispute)) {
      String scene = Places.book(dispute.scenario(), dispute.scene(), dispute.language());
      ways.add(new Anchor(scene, translate("disputes.open-scene")));
    }
    ways.add(new Anchor(Places.WORKBENCH, translate("disputes.open-workbench")));
    return ways;
  }

  private boolean isPlayed(Dispute dispute) {
    Card card = played.get(dispute.scenario());
    return card != null && library.scenario(card.rendition()).scenes().containsKey(dispute.scene());
  }
}
