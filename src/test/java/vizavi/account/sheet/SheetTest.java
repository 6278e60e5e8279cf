package vizavi.account.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.shell.Csv;

class SheetTest {
  private static final Line ANN = new Line(2, "Ann Smith", "ann", "ann@example.com", 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,sign-in,e-mail\nAnn Smith,ann,ann@example.com\n",
        "\uFEFFName;Sign-in name;E-mail address\r\nAnn Smith;ann;ann@example.com",
        "EMAIL\tLogin\tFull name\rann@example.com\tann\tAnn Smith\r",
        "user_name,NAME,mail\n  ann , \"Ann Smith\" ,ann@example.com\n\n",
        "sep=;\nname;sign-in;e-mail\nAnn Smith;ann;ann@example.com",
        "name;sign-in;e-mail;;\nAnn Smith;ann;ann@example.com;;;;\n;;;;\n"
      })
  void columnsAreKnownByTheirHeadingsWhateverIsBetweenThem(String text) {
    var line = text.startsWith("sep") ? new Line(3, "Ann Smith", "ann", "ann@example.com", 0) : ANN;
    assertThat(read(text)).isEqualTo(new Sheet(List.of(line), List.of()));
  }

  @Test
  void everyLineKeepsItsNumber() {
    var sheet =
        read(
            """

            name,sign-in,team,born

            "Ann
            ""the first"" Smith",ann,a,1

            Hart, Bob,bob,b,2
            =1+1
            @SUM(A1),-cmd
            """);
    assertThat(sheet.unused()).containsExactly("team", "born");
    assertThat(sheet.lines())
        .containsExactly(
            new Line(4, "Ann\n\"the first\" Smith", "ann", "", 0),
            new Line(7, "Hart", "Bob", "", 1),
            new Line(8, "=1+1", "", "", 0),
            new Line(9, "@SUM(A1)", "-cmd", "", 0));
  }

  @Test
  void excelsUnicodeTextIsRead() {
    var text = "name\tsign-in\r\nЯрина\tyaryna\r\n";
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(Sheet.read(("\uFEFF" + text).getBytes(charset)).lines())
          .containsExactly(new Line(2, "Ярина", "yaryna", "", 0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY          | ''
          EMPTY          | ' \n \n'
          EMPTY          | '\uFEFF'
          NOBODY         | 'name,sign-in'
          NOBODY         | 'name,sign-in\n,\n'
          COLUMN_MISSING | 'Ann,ann\nBob,bob\n'
          COLUMN_MISSING | 'name\nBob\n'
          COLUMN_MISSING | 'name;sign-in,e-mail\nBob\n'
          COLUMN_TWICE   | 'name,login,user\nA,b,c\n'
          UNCLOSED       | 'name,sign-in\nAnn,ann\n"Bob,bob\nCat,cat\n'
          QUOTE          | 'name,sign-in\nAnn,ann\n"Bob"by,bob\n'
          NOT_TEXT       | 'name,sign-in\nAnn,ann\nB\u0000b,bob\n'
          """)
  void whatIsNoListIsRefused(Flaw flaw, String text) {
    assertThat(flaw(text.getBytes(UTF_8)).flaw()).isEqualTo(flaw);
  }

  @Test
  void aRefusalSaysWhere() {
    assertThat(flaw("name,sign-in\nAnn,ann\n\"Bob,bob\nCat,cat\n".getBytes(UTF_8)).arguments())
        .containsExactly(3);
    assertThat(flaw("name,sign-in\nAnn,ann\n\"Bob\"by,bob\n".getBytes(UTF_8)).arguments())
        .containsExactly(3);
    assertThat(flaw("name,sign-in\r\nAnn,ann\r\nB\u0001,bob".getBytes(UTF_8)).arguments())
        .containsExactly(3);
    assertThat(flaw("name\nAnn".getBytes(UTF_8)).arguments())
        .containsExactly("people.field.sign-in");
  }

  @Test
  void anotherEncodingIsNotGuessed() {
    var text = "name,sign-in\nAnn,ann\nИрина,irina\n";
    var flaw = flaw(text.getBytes(Charset.forName("windows-1251")));
    assertThat(flaw.flaw()).isEqualTo(Flaw.NOT_UTF_8);
    assertThat(flaw.arguments()).containsExactly(3);
    assertThat(flaw("name,sign-in\nJiří,jiri".getBytes(Charset.forName("windows-1250"))).flaw())
        .isEqualTo(Flaw.NOT_UTF_8);
  }

  @Test
  void binaryFilesAreRefused() {
    assertThat(flaw(HexFormat.of().parseHex("504b03041400")).flaw()).isEqualTo(Flaw.WORKBOOK);
    assertThat(flaw(HexFormat.of().parseHex("d0cf11e0a1b1")).flaw()).isEqualTo(Flaw.WORKBOOK);
    var noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    assertThat(flaw(noise).flaw()).isIn(Flaw.NOT_UTF_8, Flaw.NOT_TEXT);
    assertThat(flaw(new byte[1000]).flaw()).isEqualTo(Flaw.NOT_TEXT);
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(flaw(("name,sign-in\n" + "a".repeat(10_000_000)).getBytes(UTF_8)).flaw())
        .isEqualTo(Flaw.TOO_LARGE);
    var most = "name,sign-in\n" + "A,a\n".repeat(Sheet.MOST_LINES);
    assertThat(read(most).lines()).hasSize(Sheet.MOST_LINES);
    assertThat(flaw((most + "B,b\n").getBytes(UTF_8)).flaw()).isEqualTo(Flaw.TOO_MANY);
    var long1 = "name,sign-in\n" + "a".repeat(Sheet.MOST_BYTES - 20);
    assertThat(read(long1).lines()).hasSize(1);
  }

  @Property
  void nothingButAFlawIsThrown(@ForAll byte[] bytes, @ForAll String words) {
    for (var file :
        List.of(bytes, words.getBytes(UTF_8), ("name,login\n" + words).getBytes(UTF_8))) {
      try {
        assertThat(Sheet.read(file).lines()).isNotEmpty();
      } catch (FlawedException flawed) {
        assertThat(flawed.flaw()).isNotNull();
      }
    }
  }

  @Test
  void whatWeWriteCanBeReadBack() {
    var csv = new Csv(List.of("Name", "Sign-in name", "Password")).row("O\"Hara, Ann", "ann", "x");
    assertThat(Sheet.read(csv.bytes()))
        .isEqualTo(
            new Sheet(List.of(new Line(2, "O\"Hara, Ann", "ann", "", 0)), List.of("Password")));
  }

  private static Sheet read(String text) {
    return Sheet.read(text.getBytes(UTF_8));
  }

  private static FlawedException flaw(byte[] file) {
    var thrown = new FlawedException[1];
    assertThatExceptionOfType(FlawedException.class)
        .isThrownBy(() -> Sheet.read(file))
        .satisfies(flawed -> thrown[0] = flawed);
    return thrown[0];
  }
}
