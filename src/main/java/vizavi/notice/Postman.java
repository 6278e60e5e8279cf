package vizavi.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vizavi.account.Address;
import vizavi.account.Addresses;

/** Sends what waits in the outbox, by the clock. Only there where e-mail is switched on. */
@Component
@ConditionalOnBooleanProperty("vizavi.mail")
class Postman implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Outbox outbox;
  private final Addresses addresses;
  private final Letter letter;
  private final Sender sender;
  private final ObjectProvider<JavaMailSender> server;
  private boolean unreachable;

  Postman(
      Outbox outbox,
      Addresses addresses,
      Letter letter,
      Sender sender,
      ObjectProvider<JavaMailSender> server) {
    this.outbox = outbox;
    this.addresses = addresses;
    this.letter = letter;
    this.sender = sender;
    this.server = server;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var missing = missing();
    if (!missing.isEmpty()) {
      LOG.warn(
          "E-mail is switched on (vizavi.mail=true) but can't be sent without {}. Until then notices"
              + " are in the app only",
          String.join(" and ", missing));
    }
  }

  /** What keeps every letter back; empty if nothing does. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (server.getIfAvailable() == null) {
      missing.add("spring.mail.host (the mail server)");
    }
    missing.addAll(sender.missing());
    return missing;
  }

  /** Tries each letter that is due, once; stops early where the server does not answer. */
  @Scheduled(
      initialDelayString = "${vizavi.mail.every:PT30S}",
      fixedDelayString = "${vizavi.mail.every:PT30S}")
  synchronized void round() {
    if (!missing().isEmpty()) {
      return;
    }
    for (var notice : outbox.due()) {
      if (outbox.take(notice) && !deliver(notice)) {
        return;
      }
    }
  }

  /**
   * @return false if the server does not answer
   */
  private boolean deliver(StoredNotice notice) {
    var to = addresses.of(notice.person());
    if (to.isEmpty() || notice.read()) {
      outbox.drop(notice);
    } else if (outbox.stale(notice)) {
      outbox.giveUp(notice);
      LOG.warn("Gave up to send notice {} by e-mail: it is too old by now", notice.id());
    } else {
      return send(notice, to.get());
    }
    return true;
  }

  private boolean send(StoredNotice notice, Address to) {
    try {
      var post = server.getObject();
      var message = post.createMimeMessage();
      letter.write(message, notice.value(), to);
      post.send(message);
      outbox.sent(notice);
      answers();
      return true;
    } catch (MessagingException e) {
      outbox.giveUp(notice);
      LOG.warn("Notice {} can't be sent by e-mail: {}", notice.id(), e.getMessage());
      return true;
    } catch (MailException e) {
      outbox.postpone(notice);
      return refused(e) ? tellRefused(notice, e) : tellUnreachable(e);
    }
  }

  /** Whether the server took a look at the letter and would not have it. */
  private static boolean refused(MailException e) {
    return e instanceof MailSendException failed
        && Arrays.stream(failed.getMessageExceptions())
            .anyMatch(SendFailedException.class::isInstance);
  }

  private static boolean tellRefused(StoredNotice notice, MailException e) {
    LOG.warn(
        "The mail server did not take notice {} (try {}): {}",
        notice.id(),
        notice.mailTries() + 1,
        reason(e));
    return true;
  }

  /** Told once, not at every round. */
  private boolean tellUnreachable(MailException e) {
    if (!unreachable) {
      LOG.warn("The mail server can't be used, notices wait for it: {}", reason(e));
      unreachable = true;
    }
    return false;
  }

  /** The innermost reason, on one line. */
  private static String reason(MailException e) {
    var cause = e.getMostSpecificCause();
    return cause.getClass().getSimpleName()
        + ": "
        + String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
  }

  private void answers() {
    if (unreachable) {
      LOG.warn("The mail server can be used again");
      unreachable = false;
    }
  }
}
