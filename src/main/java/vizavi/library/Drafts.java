package vizavi.library;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.scenario.Scenario;
import vizavi.shell.NotFoundException;

/** The scenarios being written. Trainers and admins see and change all of them. */
@Service
public class Drafts {
  private final DraftRepository drafts;
  private final DraftTranslationRepository translations;
  private final Revisions revisions;
  private final ShelfRepository shelf;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Drafts(
      DraftRepository drafts,
      DraftTranslationRepository translations,
      Revisions revisions,
      ShelfRepository shelf,
      SignedIn signedIn,
      TransactionTemplate transaction,
      Clock clock) {
    this.drafts = drafts;
    this.translations = translations;
    this.revisions = revisions;
    this.shelf = shelf;
    this.signedIn = signedIn;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All drafts, the one changed last first. */
  public List<DraftCard> all() {
    writer();
    return drafts.cards();
  }

  /**
   * A draft as it was kept last.
   *
   * @throws NotFoundException if there is no such draft
   */
  public Draft open(UUID draft) {
    writer();
    return find(draft).orElseThrow(() -> new NotFoundException("draft"));
  }

  /**
   * Begins a draft.
   *
   * @param scenario id of the scenario it is to be published as
   * @param naming whether that scenario may be there already
   * @throws NotFoundException if what it is to begin from is gone
   */
  public Created create(Beginning from, String scenario, Naming naming) {
    var writer = writer();
    if (!Scenario.ID.matcher(scenario).matches()) {
      return new Created.BadId(scenario);
    }
    if (naming == Naming.NEW_SCENARIO) {
      var taken = taken(scenario);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    var texts = texts(from);
    return Stream.concat(Stream.of(texts.source()), texts.translations().values().stream())
        .flatMap(text -> DraftText.refuses(text).stream())
        .findFirst()
        .<Created>map(Created.BadText::new)
        .orElseGet(() -> begin(scenario, texts, writer));
  }

  private Optional<Created> taken(String scenario) {
    return revisions
        .current(scenario)
        .<Created>map(current -> new Created.Taken(scenario, current.title(), true))
        .or(
            () ->
                drafts.titles(scenario).stream()
                    .findFirst()
                    .map(title -> new Created.Taken(scenario, title, false)));
  }

  private Texts texts(Beginning from) {
    return switch (from) {
      case Beginning.FromTemplate one -> Texts.untranslated(one.template().text());
      case Beginning.FromRevision one -> revisions.texts(one.revision());
      case Beginning.FromDraft one -> texts(open(one.draft()));
      case Beginning.FromText one -> Texts.untranslated(one.text());
      case Beginning.FromTexts one -> one.texts();
    };
  }

  /**
   * A draft's text with its translations as they were kept last.
   *
   * @throws NotFoundException if there is no such draft
   */
  public Texts texts(UUID draft) {
    return texts(open(draft));
  }

  /** The same with the text that was looked at. */
  Texts texts(Draft draft) {
    var all = new TreeMap<String, String>();
    translations.of(draft.id()).stream()
        .map(StoredDraftTranslation::value)
        .forEach(one -> all.put(one.language(), one.text()));
    return new Texts(draft.text(), all);
  }

  private Created begin(String scenario, Texts texts, Person writer) {
    var base = shelf.findById(scenario).map(StoredShelf::current);
    var at = clock.instant();
    var draft = new StoredDraft(scenario, texts.source(), base, writer, at);
    return transaction.execute(
        status -> {
          var begun = drafts.save(draft).value();
          texts
              .translations()
              .forEach(
                  (language, text) ->
                      translations.save(
                          new StoredDraftTranslation(
                              new StoredDraftTranslation.Key(begun.id(), language),
                              text,
                              writer,
                              at)));
          return new Created.Begun(begun);
        });
  }

  /**
   * Keeps a text, mistakes or not, if nobody saved since.
   *
   * @param version {@link Draft#version()} of the draft the text was made from
   */
  public Saved save(UUID draft, int version, String text) {
    var writer = writer();
    var refused = DraftText.refuses(text);
    if (refused.isPresent()) {
      return new Saved.Refused(refused.get());
    }
    return transaction.execute(status -> save(draft, version, text, writer));
  }

  private Saved save(UUID id, int version, String text, Person writer) {
    var before = find(id);
    if (before.isEmpty()) {
      return new Saved.Deleted();
    }
    if (before.get().text().equals(text)) { // a click too many, or both typed the same
      return new Saved.Kept(before.get());
    }
    int changed =
        drafts.change(
            id, version, text, DraftText.title(text), writer.id(), writer.name(), clock.instant());
    var after = find(id);
    if (after.isEmpty()) {
      return new Saved.Deleted();
    }
    return changed == 1 ? new Saved.Kept(after.get()) : new Saved.ChangedMeanwhile(after.get());
  }

  /** Deletes a draft; what was published from it stays. One that is gone is no mistake. */
  public void delete(UUID draft) {
    writer();
    transaction.executeWithoutResult(status -> drafts.delete(draft));
  }

  private Optional<Draft> find(UUID draft) {
    return drafts.findById(draft).map(StoredDraft::value);
  }

  private Person writer() {
    return signedIn.require(Role.TRAINER, Role.ADMIN);
  }
}
