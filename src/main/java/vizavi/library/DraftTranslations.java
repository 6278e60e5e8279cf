package vizavi.library;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;
import vizavi.shell.OtherWriters;

/**
 * The translations of drafts, for trainers and admins. Each language has a version of its own:
 * nobody's work is lost, and who writes one language is not in the way of who writes another.
 */
@Service
public class DraftTranslations {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final DraftRepository drafts;
  private final DraftTranslationRepository translations;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DraftTranslations(
      DraftRepository drafts,
      DraftTranslationRepository translations,
      SignedIn signedIn,
      TransactionTemplate transaction,
      Clock clock) {
    this.drafts = drafts;
    this.translations = translations;
    this.signedIn = signedIn;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The translations of a draft as they were kept last, by language.
   *
   * @throws NotFoundException if there is no such draft
   */
  public List<DraftTranslation> of(UUID draft) {
    writer();
    drafts.findById(draft).orElseThrow(() -> new NotFoundException("draft"));
    return all(draft);
  }

  /**
   * Keeps a text, mistakes or not, if nobody saved this translation since.
   *
   * @param language ISO 639 code
   * @param version {@link DraftTranslation#version()} of what the text was made from; 0 where there
   *     was none
   * @throws IllegalArgumentException if this is no language's code
   */
  public SavedTranslation save(UUID draft, String language, int version, String text) {
    var writer = writer();
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("A language's code has two or three small letters");
    }
    var refused = DraftText.refuses(text);
    if (refused.isPresent()) {
      return new SavedTranslation.Refused(refused.get());
    }
    var key = new StoredDraftTranslation.Key(draft, language);
    return again(() -> save(key, version, text, writer));
  }

  private SavedTranslation save(
      StoredDraftTranslation.Key key, int version, String text, Person writer) {
    if (drafts.findById(key.draftId()).isEmpty()) {
      return new SavedTranslation.Gone();
    }
    var before = find(key);
    if (before.filter(one -> one.text().equals(text)).isPresent()) { // both typed the same
      return new SavedTranslation.Kept(before.get());
    }
    if (before.isEmpty() && version == 0) {
      var fresh = new StoredDraftTranslation(key, text, writer, clock.instant());
      translations.save(fresh);
      translations.flush();
    } else if (translations.change(key, version, text, writer.id(), writer.name(), clock.instant())
        == 0) {
      return met(key);
    }
    drafts.translated(key.draftId());
    return new SavedTranslation.Kept(find(key).orElseThrow());
  }

  /**
   * Deletes a translation, if nobody saved it since.
   *
   * @param version {@link DraftTranslation#version()} of what is to go
   */
  public SavedTranslation delete(UUID draft, String language, int version) {
    writer();
    var key = new StoredDraftTranslation.Key(draft, language);
    return again(
        () -> {
          if (translations.delete(key, version) == 0) {
            return met(key);
          }
          drafts.translated(draft);
          return new SavedTranslation.Gone();
        });
  }

  /** What is in the way. */
  private SavedTranslation met(StoredDraftTranslation.Key key) {
    return find(key)
        .<SavedTranslation>map(SavedTranslation.ChangedMeanwhile::new)
        .orElseGet(SavedTranslation.Gone::new);
  }

  private List<DraftTranslation> all(UUID draft) {
    return translations.of(draft).stream().map(StoredDraftTranslation::value).toList();
  }

  private Optional<DraftTranslation> find(StoredDraftTranslation.Key key) {
    return translations.find(key).map(StoredDraftTranslation::value);
  }

  private Person writer() {
    return signedIn.require(Role.TRAINER, Role.ADMIN);
  }

  /** Once more where somebody began the same translation at the same moment. */
  private SavedTranslation again(Supplier<SavedTranslation> work) {
    return OtherWriters.outlast(transaction, work);
  }
}
