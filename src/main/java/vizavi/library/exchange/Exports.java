package vizavi.library.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.library.Drafts;
import vizavi.library.Publishing;
import vizavi.library.RevisionCard;
import vizavi.shell.NotFoundException;

/** Hands scenarios out as files, to trainers and admins. */
@Service
public class Exports {
  private static final String YAML_TYPE = "application/yaml";
  private static final String ZIP_TYPE = "application/zip";

  private final Drafts drafts;
  private final Publishing publishing;
  private final SignedIn signedIn;

  Exports(Drafts drafts, Publishing publishing, SignedIn signedIn) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.signedIn = signedIn;
  }

  /**
   * A draft as one file, without its translations.
   *
   * @throws NotFoundException if there is no such draft
   */
  public Parcel draftAsFile(UUID draft) {
    return asFile(ofDraft(draft));
  }

  /**
   * A draft as an archive, with its translations.
   *
   * @throws NotFoundException if there is no such draft
   */
  public Parcel draftAsZip(UUID draft) {
    Packing.Text text = ofDraft(draft);
    return asZip(text.scenario(), List.of(text));
  }

  /**
   * A revision as one file, without its translations.
   *
   * @throws NotFoundException if the scenario has no such revision
   */
  public Parcel revisionAsFile(String scenario, UUID revision) {
    return asFile(ofRevision(scenario, revision));
  }

  /**
   * A revision as an archive, with its translations.
   *
   * @throws NotFoundException if the scenario has no such revision
   */
  public Parcel revisionAsZip(String scenario, UUID revision) {
    return asZip(scenario, List.of(ofRevision(scenario, revision)));
  }

  /** The current revision of every scenario with its translations, archived ones too. */
  public Parcel everything() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    List<Packing.Text> texts =
        publishing.scenarios().stream()
            .flatMap(shelved -> publishing.revisions(shelved.scenario()).stream())
            .filter(RevisionCard::current)
            .map(this::text)
            .toList();
    return asZip("vizavi-scenarios", texts);
  }

  private Packing.Text ofDraft(UUID id) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var draft = drafts.open(id);
    return new Packing.Text(draft.scenario(), draft.title(), drafts.texts(id));
  }

  private Packing.Text ofRevision(String scenario, UUID revision) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    return publishing.revisions(scenario).stream()
        .filter(card -> card.id().equals(revision))
        .findFirst()
        .map(this::text)
        .orElseThrow(() -> new NotFoundException("revision"));
  }

  private Packing.Text text(RevisionCard card) {
    return new Packing.Text(card.scenario(), card.title(), publishing.texts(card.id()));
  }

  private static Parcel asFile(Packing.Text text) {
    return new Parcel(text.scenario() + ".yaml", YAML_TYPE, text.bytes());
  }

  private static Parcel asZip(String name, List<Packing.Text> texts) {
    return new Parcel(name + ".zip", ZIP_TYPE, Packing.zip(texts));
  }
}
