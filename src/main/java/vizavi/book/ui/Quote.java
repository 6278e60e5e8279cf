package vizavi.book.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** A wording, the parts the reasons speak of marked. */
@Tag("blockquote")
class Quote extends HtmlContainer {
  Quote(String words, List<String> phrases, String language) {
    addClassName("quote");
    getElement().setAttribute("lang", language);
    int at = 0;
    while (at < words.length()) {
      int next = next(words, phrases, at);
      add(new Text(words.substring(at, next)));
      at = next;
      if (next < words.length()) {
        String phrase = longest(words, phrases, next);
        Span mark = new Span(phrase);
        mark.addClassName("phrase");
        add(mark);
        at += phrase.length();
      }
    }
  }

  private static int next(String words, List<String> phrases, int from) {
    return phrases.stream()
        .mapToInt(phrase -> words.indexOf(phrase, from))
        .filter(found -> found >= 0)
        .min()
        .orElse(words.length());
  }

  private static String longest(String words, List<String> phrases, int at) {
    return phrases.stream()
        .filter(phrase -> words.startsWith(phrase, at))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }
}
