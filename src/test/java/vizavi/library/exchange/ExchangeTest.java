package vizavi.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.library.DraftCard;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Template;
import vizavi.library.Ukrainian;
import vizavi.scenario.twee.What;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

/** Files that come in and go out, on a real database. */
class ExchangeTest {
  private static final String SOUND = Template.SINGLE_TALK.text();

  @TempDir static Path folder;
  private static ConfigurableApplicationContext context;
  private static Exchange exchange;
  private static Exports exports;

  @BeforeAll
  static void open() throws java.io.IOException {
    Path place = java.nio.file.Files.createDirectories(folder.resolve("scenarios/on-the-shelf"));
    java.nio.file.Files.writeString(place.resolve("scenario.yaml"), SOUND);
    context =
        Doors.open(
            "vizavi.data=" + folder.resolve("data"),
            "vizavi.scenarios=" + folder.resolve("scenarios"));
    exchange = context.getBean(Exchange.class);
    exports = context.getBean(Exports.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void aScenariosFileBecomesADraftWordForWord() {
    Arrival arrival = only(take("umbrella.yaml", SOUND));

    assertThat(arrival.draft().text()).isEqualTo(SOUND);
    assertThat(arrival.draft().scenario()).isEqualTo("umbrella");
    assertThat(arrival.known()).isFalse();
    assertThat(arrival.left()).isEmpty();
  }

  @Test
  void aNameThatIsNoIdBecomesOne() {
    assertThat(only(take("Пізній гість (2).YAML", "title: x\n")).draft().scenario())
        .isEqualTo("piznii-hist-2");
  }

  @Test
  void whatIsThereIsNeverChanged() {
    Arrival again = only(take("on-the-shelf.yaml", "title: Another\n"));

    assertThat(again.known()).isTrue();
    assertThat(again.draft().scenario()).isEqualTo("on-the-shelf");
    var card = As.person("theo", () -> context.getBean(Library.class).card("on-the-shelf"));
    assertThat(SOUND).contains("title: " + card.title());
  }

  @Test
  void aStoryBecomesADraftAndSaysWhatStayedBehind() {
    String story =
        ":: StoryTitle\nThe fee\n:: Start\n<<set $x to 1>>\n[[Pay->End]]\n:: End\nBye.\n";
    Arrival arrival = only(take("C:\\stories\\fee.twee", story));

    assertThat(arrival.draft().title()).isEqualTo("The fee");
    assertThat(arrival.left()).extracting(one -> one.what()).containsExactly(What.MACRO);
    Arrival second = only(take("fee.tw", story));
    assertThat(second.draft().scenario()).isEqualTo("the-fee-2");
    assertThat(second.known()).isFalse();
  }

  @Test
  void eachScenarioOfAnArchiveIsADraftAndTheRestIsToldOneByOne() {
    byte[] zip =
        Zips.of(
            "cases/late/scenario.yaml", SOUND,
            "cases/late/scenario.uk.yaml", "title: x\n",
            "cases/late/plays/all.play", "start\n",
            "nobody/scenario.hu.yaml", "title: y\n",
            "fee.twee", ":: Start\nHello.\n[[On->End]]\n:: End\nBye.\n",
            "empty.yaml", " \n",
            "inner.zip", "PK",
            "disguised.yaml", "PK\u0003\u0004 and so on",
            "README.md", "hello");
    Imported imported = As.person("theo", () -> exchange.take("cases.zip", zip));

    assertThat(imported.arrivals())
        .extracting(arrival -> arrival.draft().scenario())
        .containsExactly("late", "fee");
    assertThat(imported.arrivals())
        .extracting(Arrival::languages)
        .containsExactly(List.of("uk"), List.of());
    assertThat(imported.refused())
        .extracting(Refusal::file, Refusal::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cases/late/plays/all.play", Why.COMPANION),
            org.assertj.core.groups.Tuple.tuple("nobody/scenario.hu.yaml", Why.TRANSLATION_ALONE),
            org.assertj.core.groups.Tuple.tuple("empty.yaml", Why.EMPTY),
            org.assertj.core.groups.Tuple.tuple("inner.zip", Why.NESTED),
            org.assertj.core.groups.Tuple.tuple("disguised.yaml", Why.NESTED),
            org.assertj.core.groups.Tuple.tuple("README.md", Why.WRONG_KIND));
  }

  @Test
  void aTranslationAloneIsToldToBeOneWhateverItsFileIsCalled() {
    var text = Ukrainian.of(SOUND);

    assertThat(why(take("scenario.uk.yaml", text))).containsExactly(Why.TRANSLATION_ALONE);
    assertThat(why(take("scenario.uk (1).yaml", text))).containsExactly(Why.TRANSLATION_ALONE);
    assertThat(only(take("about.yaml", SOUND + "# translated-from: Dutch\n")).file())
        .isEqualTo("about.yaml");
  }

  @Test
  void aDangerousArchiveLeavesNothing() {
    int before = As.person("theo", () -> context.getBean(Drafts.class).all()).size();
    byte[] zip = Zips.of("good/scenario.yaml", SOUND, "../bad.yaml", SOUND);
    Imported imported = As.person("theo", () -> exchange.take("bad.zip", zip));

    assertThat(why(imported)).containsExactly(Why.NAME_LEADS_OUT);
    assertThat(As.person("theo", () -> context.getBean(Drafts.class).all())).hasSize(before);
    assertThat(why(take("newer.zip", Zips.of("a.yaml", SOUND, "vizavi.json", "{\"format\": 2}"))))
        .containsExactly(Why.NEWER_FORMAT);
    assertThat(why(take("none.zip", Zips.of("vizavi.json", "{\"format\": 1}"))))
        .containsExactly(Why.NOTHING_INSIDE);
  }

  @Test
  void singleFilesAreRefusedForOneReason() {
    assertThat(why(take("a.yaml", ""))).containsExactly(Why.EMPTY);
    assertThat(why(take("a.twee", ""))).containsExactly(Why.EMPTY);
    assertThat(why(take("a.exe", "MZ"))).containsExactly(Why.WRONG_KIND);
    assertThat(why(take("noending", "x"))).containsExactly(Why.WRONG_KIND);
    assertThat(why(take("a.tar", "x"))).containsExactly(Why.NESTED);
    assertThat(why(take("a.yaml", new byte[] {(byte) 0xC3}))).containsExactly(Why.NOT_UTF_8);
    assertThat(why(take("a.yaml", "x\0"))).containsExactly(Why.NO_CHARACTER);
    assertThat(why(take("a.yaml", "x".repeat(1_000_001)))).containsExactly(Why.TOO_LARGE);
    assertThat(why(take("a.tw", "no story"))).containsExactly(Why.NO_PASSAGES);
    assertThat(why(take("a.zip", "no zip"))).containsExactly(Why.DAMAGED);
  }

  @Test
  void aNameIsShownSafely() {
    String name = "a\u202Efdp.exe\n" + "x".repeat(500) + ".bin";
    String shown = take(name, "x").refused().getFirst().file();

    assertThat(shown).startsWith("a\uFFFDfdp.exe\uFFFDxx").endsWith("x.bin").hasSizeLessThan(90);
  }

  @Test
  void whatGoesOutComesInAgain() {
    Arrival arrival = only(take("round-trip.yaml", SOUND));
    UUID draft = arrival.draft().id();
    Parcel file = As.person("ada", () -> exports.draftAsFile(draft));
    Parcel zip = As.person("ada", () -> exports.draftAsZip(draft));

    assertThat(file.name()).isEqualTo("round-trip.yaml");
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(SOUND);
    assertThat(zip.name()).isEqualTo("round-trip.zip");
    assertThat(As.person("ada", () -> exports.draftAsZip(draft)).bytes()).isEqualTo(zip.bytes());
    Arrival back = only(take(zip.name(), zip.bytes()));
    assertThat(back.draft().text()).isEqualTo(SOUND);
    assertThat(back.draft().scenario()).isEqualTo("round-trip");
    assertThat(back.known()).isTrue();
  }

  @Test
  void revisionsGoOutOneByOneAndAllTogether() throws Exception {
    UUID revision =
        As.person("theo", () -> context.getBean(Library.class).card("on-the-shelf")).revision();
    Parcel file = As.person("theo", () -> exports.revisionAsFile("on-the-shelf", revision));
    Parcel all = As.person("theo", () -> exports.everything());

    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(SOUND);
    Archive archive = Archive.open(all.bytes());
    assertThat(archive.entries())
        .extracting(Entry::name)
        .containsExactly("vizavi.json", "on-the-shelf/scenario.yaml");
    String list = new String(archive.unpack(archive.entries().getFirst()), StandardCharsets.UTF_8);
    assertThat(list).contains("\"format\": 1", "\"id\": \"on-the-shelf\"", "\"sha-256\": \"");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                As.person("theo", () -> exports.revisionAsFile("on-the-shelf", UUID.randomUUID())));
  }

  @Test
  void traineesHaveNoKey() {
    List<DraftCard> before = As.person("theo", () -> context.getBean(Drafts.class).all());
    forbidden(() -> As.person("nina", () -> exchange.take("a.yaml", new byte[] {'x'})));
    forbidden(() -> As.person("maria", () -> exports.everything()));
    forbidden(() -> As.person("nina", () -> exports.draftAsZip(UUID.randomUUID())));
    forbidden(() -> As.person("nina", () -> exports.revisionAsFile("x", UUID.randomUUID())));
    assertThat(As.person("theo", () -> context.getBean(Drafts.class).all())).isEqualTo(before);
  }

  private static void forbidden(Runnable wish) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish::run);
  }

  private static Imported take(String name, String text) {
    return take(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Imported take(String name, byte[] bytes) {
    return As.person("theo", () -> exchange.take(name, bytes));
  }

  private static List<Why> why(Imported imported) {
    assertThat(imported.arrivals()).isEmpty();
    return imported.refused().stream().map(Refusal::why).toList();
  }

  private static Arrival only(Imported imported) {
    assertThat(imported.refused()).isEmpty();
    assertThat(imported.arrivals()).hasSize(1);
    return imported.arrivals().getFirst();
  }
}
