package vizavi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every session starts with: the language, the error handler, and the browser's own messages.
 */
@Configuration
class Start {
  @Bean
  VaadinServiceInitListener sessions(I18NProvider texts, Languages languages) {
    return start -> prepare(start, texts, languages);
  }

  private static void prepare(ServiceInitEvent start, I18NProvider texts, Languages languages) {
    start.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new Failures()));
    start
        .getSource()
        .addUIInitListener(
            e -> {
              speak(e.getUI(), languages.start(VaadinRequest.getCurrent()), texts);
              e.getUI().getPage().addJavaScript("context://vizavi.js");
              e.getUI().getPage().addJavaScript("context://vizavi-words.js");
            });
    start.addIndexHtmlRequestListener(
        page ->
            page.getDocument().child(0).attr("lang", languages.of(page.getVaadinRequest()).code()));
    start
        .getSource()
        .setSystemMessagesProvider(
            info -> messages(texts, languages.of(info.getRequest()).locale()));
  }

  private static void speak(UI ui, Language language, I18NProvider texts) {
    Locale locale = language.locale();
    ui.setLocale(locale);
    ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    String again = texts.getTranslation("notice.connection.again", locale);
    String lost = texts.getTranslation("notice.connection.lost", locale);
    ui.getReconnectDialogConfiguration().setDialogText(again);
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(lost);
    ui.getPage()
        .executeJs(
            "const sign = window.Vaadin.connectionIndicator;"
                + " if (sign) { sign.onlineText = $0; sign.offlineText = $1;"
                + " sign.reconnectingText = $2; }",
            texts.getTranslation("notice.connection.back", locale),
            lost,
            again);
  }

  // The texts are handed in: these messages are also asked for where Vaadin knows no session yet.
  private static SystemMessages messages(I18NProvider texts, Locale locale) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    // Without a notification the page reloads by itself, asks to sign in, and comes back here.
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSyncErrorNotificationEnabled(false);
    messages.setInternalErrorCaption(texts.getTranslation("notice.failure.title", locale));
    messages.setInternalErrorMessage(texts.getTranslation("notice.reload", locale));
    messages.setCookiesDisabledCaption(texts.getTranslation("notice.cookies.title", locale));
    messages.setCookiesDisabledMessage(texts.getTranslation("notice.cookies.words", locale));
    return messages;
  }
}
