package vizavi.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page carries: the style sheets, the icon, the colours chosen in this browser, and a
 * web socket by which the server tells it news. What the browser says still comes as requests of
 * their own, so each passes Spring Security and the check of its session.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/page.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/backdrop.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/library.css")
@StyleSheet("styles/play.css")
@StyleSheet("styles/debrief.css")
@StyleSheet("styles/words.css")
@StyleSheet("styles/drafts.css")
@StyleSheet("styles/playtest.css")
@StyleSheet("styles/translate.css")
@StyleSheet("styles/editor.css")
@StyleSheet("styles/graph.css")
@StyleSheet("styles/cohorts.css")
@StyleSheet("styles/assignments.css")
@StyleSheet("styles/notices.css")
@StyleSheet("styles/book.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/live.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/practice.css")
public class AppShell implements AppShellConfigurator {
  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "favicon.svg", "any");
    settings.addMetaTag("color-scheme", "light dark");
    // Before anything is painted, so that a dark page never flashes white.
    settings.addInlineFromFile(Position.PREPEND, "vizavi/shell/colours.js", Wrapping.JAVASCRIPT);
  }
}
