package vizavi.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.shell.NotFoundException;

/** The texts that were ever playable, and the scenarios they say. */
@Component
class Revisions {
  private final RevisionRepository revisions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /** A revision never changes, so what was read from it stays true. */
  private final Map<UUID, Scenario> read = new ConcurrentHashMap<>();

  Revisions(RevisionRepository revisions, TransactionTemplate transaction, Clock clock) {
    this.revisions = revisions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Keeps a text without errors, if it is new, as the one its scenario's file held last. */
  StoredRevision keep(Scenario scenario, byte[] text) {
    var hash = hash(text);
    try {
      return transaction.execute(status -> keep(scenario, hash, text));
    } catch (DataIntegrityViolationException e) { // another server read it at the same moment
      return transaction.execute(status -> keep(scenario, hash, text));
    }
  }

  private StoredRevision keep(Scenario scenario, String hash, byte[] text) {
    var now = clock.instant();
    var known = revisions.findByScenarioAndHash(scenario.id(), hash);
    known.ifPresent(revision -> revision.readAgain(now));
    return known.orElseGet(
        () ->
            revisions.save(
                new StoredRevision(
                    UUID.randomUUID(),
                    scenario.id(),
                    hash,
                    scenario.title(),
                    new String(text, StandardCharsets.UTF_8),
                    now)));
  }

  Optional<StoredRevision> lastGood(String scenario) {
    return revisions.findFirstByScenarioOrderByReadAtDescId(scenario);
  }

  /** Every scenario of which a text is kept. */
  List<String> scenarios() {
    return revisions.scenarios();
  }

  Scenario scenario(UUID revision) {
    var known = read.get(revision);
    if (known != null) {
      return known;
    }
    var stored = revisions.findById(revision).orElseThrow(() -> new NotFoundException("revision"));
    var scenario =
        read(stored)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Revision "
                            + revision
                            + " of "
                            + stored.scenario()
                            + " was playable once, but this version of Vizavi can't read it"));
    read.put(revision, scenario);
    return scenario;
  }

  /** Empty if this version of the reader is stricter than the one that accepted the text. */
  Optional<Scenario> read(StoredRevision stored) {
    var bytes = stored.text().getBytes(StandardCharsets.UTF_8);
    return ScenarioReader.read(stored.scenario(), ScenarioFolder.FILE, bytes).scenario();
  }

  private static String hash(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
