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

/** Writes a notice as a letter: plain text, in the language its reader reads. */
@Component
@ConditionalOnBooleanProperty("vizavi.mail")
class Letter {
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
    var locale = to.language().locale();
    var arguments = Wording.arguments(notice, locale);
    helper.setSubject(oneLine(say(Wording.title(notice.kind()), locale, arguments)));
    helper.setText(text(notice, to, arguments));
    message.setContentLanguage(new String[] {to.language().code()});
    message.setHeader("Message-ID", "<" + notice.id() + "@vizavi>");
    message.setHeader("Auto-Submitted", "auto-generated"); // no answers from those on holiday
  }

  private String text(Notice notice, Address to, Object[] arguments) {
    var locale = to.language().locale();
    return String.join(
        "\n\n",
        say("notices.mail.greeting", locale, to.name()),
        say(Wording.title(notice.kind()), locale, arguments)
            + ".\n"
            + say(Wording.words(notice.kind()), locale, arguments),
        say("notices.mail.open", locale, sender.link(Places.notice(notice.id()))),
        "-- \n" + say("notices.mail.why", locale, sender.link(Places.NOTICES)) + "\n");
  }

  private String say(String key, Locale locale, Object... arguments) {
    return texts.getTranslation(key, locale, arguments);
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
