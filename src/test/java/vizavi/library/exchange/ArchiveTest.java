package vizavi.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.text.Yaml;

/** Archives that are meant to do harm, each refused for what it is. */
class ArchiveTest {
  private static final String NAME = "late/scenario.yaml";
  private static final byte[] SOUND = Zips.of(NAME, "title: Late\n");

  @Test
  void aSoundArchiveIsUnpacked() throws UnfitException {
    Archive archive = Archive.open(SOUND);

    assertThat(archive.entries()).extracting(Entry::name).containsExactly(NAME);
    assertThat(archive.unpack(archive.entries().getFirst()))
        .isEqualTo("title: Late\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatComputersPutBesideFilesIsPassedOver() throws UnfitException {
    byte[] zip =
        Zips.of(
            NAME,
            "x",
            "__MACOSX/late/._scenario.yaml",
            "x",
            ".DS_Store",
            "x",
            "late/Thumbs.db",
            "x");

    assertThat(Archive.open(zip).entries()).extracting(Entry::name).containsExactly(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd.y",
        "/absolute/file.yml",
        "late\\scenario.yaml",
        "C:/windows/my.yaml",
        "late/../../it.yaml",
        "late//scenari.yaml",
        "./late/scenar.yaml"
      })
  void aNameThatLeadsOutRefusesTheWhole(String name) {
    assertThat(refused(Zips.of("good/scenario.yaml", "x", name, "x"))).contains(Why.NAME_LEADS_OUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb.yaml", "a\u0000b.yaml", "a\u202Elmay.exe", "a\tb.yaml", "\u200B.yaml"})
  void aNameWithWhatCantBeSeenRefusesTheWhole(String name) {
    assertThat(refused(Zips.of(name, "x"))).contains(Why.NAME_HIDDEN);
  }

  @Test
  void namesThatSomeDisksTakeForOneAreRefused() {
    assertThat(refused(Zips.of("a.yaml", "x", "A.yaml", "x"))).contains(Why.NAME_TWICE);
    byte[] twins = Zips.patched(Zips.of("a.yaml", "x", "b.yaml", "x"), "b.yaml", "a.yaml");
    assertThat(refused(twins)).contains(Why.NAME_TWICE);
    assertThat(refused(Zips.of("caf\u00e9.yaml", "x", "cafe\u0301.yaml", "x")))
        .contains(Why.NAME_TWICE);
  }

  @Test
  void aNameThatIsNoUtf8IsRefused() {
    assertThat(refused(Zips.patched(SOUND, "late", "l\u00e1te"))).contains(Why.NAME_NOT_UTF_8);
  }

  @Test
  void linksAndDevicesAreRefused() {
    byte[] unix = Zips.inDirectory(SOUND, 5, 3);
    assertThat(refused(Zips.inDirectory(unix, 41, 0xA1))).contains(Why.LINK);
    assertThat(refused(Zips.inDirectory(unix, 41, 0x21))).contains(Why.LINK);
    assertThat(refused(Zips.inDirectory(unix, 41, 0x81))).isEmpty();
  }

  @Test
  void whatIsEncryptedIsRefused() {
    assertThat(refused(Zips.inDirectory(SOUND, 8, 0x09))).contains(Why.ENCRYPTED);
    assertThat(refused(Zips.from(0, SOUND, 6, 0x09))).contains(Why.ENCRYPTED);
  }

  @Test
  void sizesThatAreTooLargeAreRefused() {
    String[] files = new String[2 * (Archive.MOST_ENTRIES + 1)];
    IntStream.range(0, files.length).forEach(i -> files[i] = i + ".yaml");
    assertThat(refused(Zips.of(files))).contains(Why.TOO_MANY_ENTRIES);
    assertThat(refused(new byte[Archive.LARGEST + 1])).contains(Why.TOO_LARGE);
    assertThat(refused(Zips.of("a.yaml", "x".repeat(5_000_000)))).contains(Why.BOMB);
    assertThat(refused(Zips.inDirectory(SOUND, 24, 0xFF, 0xFF, 0xFF, 0xFF)))
        .contains(Why.TOO_LARGE_TOGETHER);
  }

  @Test
  void manyLargeFilesAreTooMuchTogether() {
    java.util.Random random = new java.util.Random(1);
    String noise =
        random
            .ints(900_000, ' ', '~')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    byte[] zip = Zips.of(NAME, noise);
    assertThat(refused(zip)).isEmpty();
    // announced as 31 MB, densely enough to be believed
    assertThat(refused(Zips.inDirectory(zip, 24, 0x80, 0x06, 0xD9, 0x01)))
        .contains(Why.TOO_LARGE_TOGETHER);
  }

  @Test
  void aFileThatIsLargerThanItSaysIsABomb() throws UnfitException {
    byte[] zip = Zips.inDirectory(Zips.of(NAME, "x".repeat(900)), 24, 10, 0, 0, 0);
    assertThat(unpacked(zip)).contains(Why.BOMB);
    byte[] more = Zips.inDirectory(Zips.of(NAME, "x".repeat(900)), 24, 0x10, 0x27, 0, 0);
    assertThat(unpacked(more)).contains(Why.DAMAGED);
  }

  @Test
  void aFileOverTheLimitIsRefusedAlone() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 230_000).forEach(i -> text.append("a").append(i * 31 % 9973));
    assertThat(text.length()).isGreaterThan(Yaml.LARGEST);
    assertThat(unpacked(Zips.of(NAME, text.toString()))).contains(Why.TOO_LARGE);
  }

  @Test
  void filesThatShareTheirBytesAreABomb() {
    byte[] zip = Zips.of("a.yaml", "x", "b.yaml", "x");
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    int allOfBoth = directory - 30 - "a.yaml".length();
    assertThat(refused(Zips.inDirectory(zip, 20, allOfBoth, 0, 0, 0))).contains(Why.BOMB);
  }

  @Test
  void aHeaderThatTellsAnotherNameIsRefused() {
    byte[] zip = SOUND.clone();
    zip[30] = 'L';
    assertThat(refused(zip)).contains(Why.DAMAGED);
  }

  @Test
  void changedBytesAreNoticed() {
    byte[] zip = SOUND.clone();
    zip[30 + NAME.length() + 3] ^= 0x55;
    assertThat(unpacked(zip)).contains(Why.DAMAGED);
  }

  static Stream<byte[]> broken() {
    return Stream.of(
        new byte[0],
        new byte[22],
        "PK not really".getBytes(StandardCharsets.UTF_8),
        java.util.Arrays.copyOf(SOUND, SOUND.length - 1),
        Zips.inEnd(SOUND, 16, 0xFF, 0xFF, 0xFF, 0xFF),
        Zips.inEnd(SOUND, 10, 9, 0),
        Zips.inDirectory(SOUND, 42, 0xFF, 0xFF, 0xFF, 0x7F));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("broken")
  void whatIsNoZipIsRefused(byte[] bytes) {
    assertThat(refused(bytes)).contains(Why.DAMAGED);
  }

  @Test
  void anyByteMayBeWrong() {
    for (int at = 0; at < SOUND.length; at++) {
      for (int value : new int[] {0, 1, 0x7F, 0xFF}) {
        byte[] zip = SOUND.clone();
        zip[at] = (byte) value;
        // any other exception than the one that is answered fails here
        unpacked(zip).ifPresent(why -> assertThat(why.key()).startsWith("exchange.refused."));
      }
    }
  }

  private static Optional<Why> refused(byte[] zip) {
    try {
      Archive.open(zip);
      return Optional.empty();
    } catch (UnfitException unfit) {
      return Optional.of(unfit.why());
    }
  }

  private static Optional<Why> unpacked(byte[] zip) {
    try {
      Archive archive = Archive.open(zip);
      for (Entry entry : archive.entries()) {
        archive.unpack(entry);
      }
      return Optional.empty();
    } catch (UnfitException unfit) {
      return Optional.of(unfit.why());
    }
  }
}
