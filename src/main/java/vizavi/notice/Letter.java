package vizavi.notice;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vizavi.account.Address;
import vizavi.shell.Places;

/** Writes a notice as a letter: plain text, in the words of the message bundle. */
@Component
@ConditionalOnBooleanProperty("vizavi.mail")
class Letter {
  /** The language of letters; there is only one yet. */
  private static final Locale LANGUAGE = Locale.ENGLISH;

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final I18NProvider texts;
  private final Sender sender;

  Letter(I18NProvider texts, Sender sender) {
    this.texts = texts;
    this.sender = sender;
  }

  /**
   * Fills an empty message. Its id follows from the notice, so that a letter sent twice because a
   * server fell over is the same letter.
   *
   * @throws MessagingException if the address is none
   */
  void write(MimeMessage message, Notice notice, Address to) throws MessagingException {
    var helper = new MimeMessageHelper(message, UTF_8);
    try {
      helper.setFrom(named(sender.from().getAddress(), sender.from().getPersonal(), "Vizavi"));
      helper.setTo(named(to.email(), to.name(), to.email()));
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e); // every Java has UTF-8
    }
    helper.setValidateAddresses(true);
    helper.setSubject(oneLine(say(Wording.title(notice.kind()), notice.arguments().toArray())));
    helper.setText(text(notice, to));
    message.setHeader("Message-ID", "<" + notice.id() + "@vizavi>");
    message.setHeader("Auto-Submitted", "auto-generated"); // no answers from those on holiday
  }

  private String text(Notice notice, Address to) {
    var arguments = notice.arguments().toArray();
    return String.join(
        "\n\n",
        say("notices.mail.greeting", to.name()),
        say(Wording.title(notice.kind()), arguments)
            + ".\n"
            + say(Wording.words(notice.kind()), arguments),
        say("notices.mail.open", sender.link(Places.notice(notice.id()))),
        "-- \n" + say("notices.mail.why", sender.link(Places.NOTICES)) + "\n");
  }

  private String say(String key, Object... arguments) {
    return texts.getTranslation(key, LANGUAGE, arguments);
  }

  private static InternetAddress named(String address, String name, String otherwise)
      throws MessagingException, UnsupportedEncodingException {
    var one = new InternetAddress(address, true);
    one.setPersonal(oneLine(name == null ? otherwise : name), UTF_8);
    return one;
  }

  /** A line break in a header would begin another header. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
  }
}
