package vizavi.library.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Drafts;
import vizavi.library.Naming;
import vizavi.library.Texts;

/** Takes scenarios in from files, for trainers and admins. */
@Service
public class Exchange {
  /** The largest file that is taken, in bytes. */
  public static final int LARGEST = Archive.LARGEST;

  /** How the names of files that are taken end. */
  public static final List<String> ENDINGS = List.of(".yaml", ".yml", ".zip", ".twee", ".tw");

  private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*(\\d{1,6})");

  private final Drafts drafts;
  private final SignedIn signedIn;

  Exchange(Drafts drafts, SignedIn signedIn) {
    this.drafts = drafts;
    this.signedIn = signedIn;
  }

  /**
   * Makes drafts of all scenarios in a file. What is there already is never changed. An archive in
   * which something is dangerous is refused as a whole; otherwise file by file. Translations in it
   * come with the scenario they lie beside; a broken one is left out, and said to be.
   *
   * @param name of the file, as the browser tells it; it decides what the file is taken for
   */
  public Imported take(String name, byte[] bytes) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    try {
      if (bytes.length == 0) {
        throw new UnfitException(Why.EMPTY);
      }
      return Kind.of(name) == Kind.ARCHIVE ? takeAll(Archive.open(bytes)) : takeOne(name, bytes);
    } catch (UnfitException unfit) {
      return Imported.refused(name, unfit);
    }
  }

  private Imported takeOne(String name, byte[] bytes) throws UnfitException {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    Incoming incoming = Incoming.of(file, bytes);
    return new Imported(
        List.of(begin(incoming, Texts.untranslated(incoming.text()), file)), List.of());
  }

  private Imported takeAll(Archive archive) throws UnfitException {
    List<Arrival> arrivals = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    checkFormat(archive);
    Beside beside = Beside.in(archive);
    for (Entry entry : archive.entries()) {
      if (entry.name().equals(Packing.LIST) || beside.holds(entry)) {
        continue;
      }
      try {
        Incoming incoming = incoming(archive, entry);
        Texts texts = new Texts(incoming.text(), beside.of(entry, refused));
        arrivals.add(begin(incoming, texts, entry.name()));
      } catch (UnfitException unfit) {
        refused.add(Refusal.of(ShownName.of(entry.name()), unfit));
      }
    }
    if (arrivals.isEmpty() && refused.isEmpty()) {
      throw new UnfitException(Why.NOTHING_INSIDE);
    }
    return new Imported(List.copyOf(arrivals), List.copyOf(refused));
  }

  /** Only what is taken by its name is unpacked at all. */
  private static Incoming incoming(Archive archive, Entry entry) throws UnfitException {
    Kind kind = Kind.of(entry.name());
    boolean taken = kind == Kind.SCENARIO || kind == Kind.STORY;
    return Incoming.of(entry.name(), taken ? archive.unpack(entry) : new byte[0]);
  }

  private static void checkFormat(Archive archive) throws UnfitException {
    for (Entry entry : archive.entries()) {
      if (entry.name().equals(Packing.LIST)) {
        String list = new String(archive.unpack(entry), StandardCharsets.UTF_8);
        var format = FORMAT.matcher(list);
        if (format.find() && Integer.parseInt(format.group(1)) > Packing.FORMAT) {
          throw new UnfitException(Why.NEWER_FORMAT, format.group(1));
        }
      }
    }
  }

  /** A story gets an id of its own; a file of ours is the next version of what has its id. */
  private Arrival begin(Incoming incoming, Texts texts, String file) throws UnfitException {
    var from = new Beginning.FromTexts(texts);
    String id = incoming.id();
    Created created = drafts.create(from, id, Naming.NEW_SCENARIO);
    boolean known = created instanceof Created.Taken;
    for (int number = 2; incoming.story() && created instanceof Created.Taken; number++) {
      String tail = "-" + number;
      id = incoming.id().substring(0, Math.min(incoming.id().length(), 40 - tail.length())) + tail;
      created = drafts.create(from, id, Naming.NEW_SCENARIO);
    }
    if (created instanceof Created.Taken) {
      created = drafts.create(from, id, Naming.NEXT_VERSION);
    }
    return switch (created) {
      case Created.Begun begun ->
          new Arrival(
              begun.draft(),
              ShownName.of(file),
              known && !incoming.story(),
              List.copyOf(texts.translations().keySet()),
              incoming.left(),
              incoming.more());
      case Created.BadText bad -> throw Incoming.unfit(bad.why());
      case Created.BadId bad -> throw new IllegalStateException("a made id is good: " + bad.id());
      case Created.Taken taken -> throw new IllegalStateException("asked for the next version");
    };
  }
}
