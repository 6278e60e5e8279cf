package vizavi.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every session starts with: the languages, the error handler, and the browser's own messages.
 */
@Configuration
class Start {
  @Bean
  I18NProvider texts() {
    return new DefaultI18NProvider(List.of(Locale.ENGLISH));
  }

  @Bean
  VaadinServiceInitListener sessions() {
    return Start::prepare;
  }

  private static void prepare(ServiceInitEvent start) {
    start.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new Failures()));
    start
        .getSource()
        .addUIInitListener(e -> e.getUI().getPage().addJavaScript("context://vizavi.js"));
    start.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
  }

  private static SystemMessages messages(Locale locale) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    // Without a notification the page reloads by itself, asks to sign in, and comes back here.
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSyncErrorNotificationEnabled(false);
    messages.setInternalErrorCaption(I18NProvider.translate(locale, "notice.failure.title"));
    messages.setInternalErrorMessage(I18NProvider.translate(locale, "notice.reload"));
    messages.setCookiesDisabledCaption(I18NProvider.translate(locale, "notice.cookies.title"));
    messages.setCookiesDisabledMessage(I18NProvider.translate(locale, "notice.cookies.words"));
    return messages;
  }
}
