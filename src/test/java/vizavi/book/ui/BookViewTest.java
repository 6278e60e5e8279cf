package vizavi.book.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.As;
import vizavi.attempt.ui.BriefingView;
import vizavi.book.Book;
import vizavi.book.Query;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class BookViewTest extends ViewTest {
  @Autowired private Book book;

  @AfterEach
  void takeThePinsOff() {
    As.person(
        "maria",
        () ->
            book.find(Query.ALL).entries().stream()
                .filter(entry -> entry.pin().isPresent())
                .forEach(entry -> book.unpin(entry.key())));
  }

  @Test
  void aTraineeReadsTheBookAndPinsNothing() {
    signIn("nina", "TRAINEE");
    open(Places.BOOK);

    assertThat(shown()).contains("The team’s book").contains("The tea house");
    assertThat(cards()).isNotEmpty().allMatch(one -> one.contains("Why") || one.contains("Good"));
    assertThat(findInView(NativeButton.class).withClassName("pin").exists()).isFalse();
    assertThat(findInView(NativeButton.class).withId("book-more").exists() || cards().size() <= 20)
        .isTrue();
  }

  @Test
  void wordsAreLookedForAndTheAddressKeepsThem() {
    signIn("nina", "TRAINEE");
    open(Places.BOOK);
    int all = cards().size();
    test(findInView(TextField.class).id("book-words")).setValue("qwertyuiop");

    assertThat(cards()).isEmpty();
    assertThat(shown()).contains("No such wording").contains("Wordings found: 0");

    UI.getCurrent()
        .navigate(Places.BOOK, QueryParameters.simple(Map.of("what", "AVOID", "move", "threaten")));
    assertThat(cards()).isNotEmpty().hasSizeLessThan(all);
    assertThat(cards()).allMatch(one -> one.startsWith("Better not"));
    assertThat(findInView(Select.class).id("book-move").getValue()).isEqualTo("threaten");

    UI.getCurrent()
        .navigate(Places.BOOK, QueryParameters.simple(Map.of("what", "RUBBISH", "move", "<b>")));
    assertThat(cards()).hasSize(all);
  }

  @Test
  void anEntryLeadsToItsSceneAndTheSceneToTheScenario() {
    signIn("nina", "TRAINEE");
    open(Places.BOOK);
    open(findInView(Anchor.class).withClassName("entry-link").all().getFirst().getHref());

    assertThat(getCurrentView()).isInstanceOf(SceneView.class);
    assertThat(shown()).contains("The tea house").contains("What is said there");
    assertThat(cards()).isNotEmpty();
    assertThat(words(com.vaadin.flow.component.html.Div.class, "said-line")).isNotEmpty();
    open(findInView(Anchor.class).withClassName("button").single().getHref());
    assertThat(getCurrentView()).isInstanceOf(BriefingView.class);
  }

  @Test
  void aMentorPinsWithANoteAndTakesItOffAgain() {
    signIn("maria", "MENTOR");
    open(Places.BOOK);
    var last = cards().getLast();
    var words = words(Quote.class, "quote").getLast();
    test(findInView(NativeButton.class).withClassName("pin").all().getLast()).click();
    test(find(TextArea.class).withId("pin-note").single()).setValue("Said last Tuesday.");
    test(find(Button.class).withId("pin-submit").single()).click();

    assertThat(told()).contains("on top of the book");
    assertThat(cards().getFirst())
        .contains("Pinned by")
        .contains("Said last Tuesday.")
        .contains(words);
    signIn("nina", "TRAINEE");
    open(Places.SCENARIOS);
    open(Places.BOOK);
    assertThat(cards().getFirst()).contains("Said last Tuesday.");

    signIn("maria", "MENTOR");
    open(Places.SCENARIOS);
    open(Places.BOOK);
    test(findInView(NativeButton.class).withClassName("unpin").single()).click();
    assertThat(cards()).noneMatch(one -> one.contains("Pinned by"));
    assertThat(cards().getLast()).isEqualTo(last);
  }

  @Test
  void aSceneThatIsNotThereIsNotFound() {
    signIn("nina", "TRAINEE");
    for (var address : List.of("book/tea-house/nonsense", "book/nonsense/start")) {
      open(address);
      assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }
  }

  private List<String> cards() {
    return words(ListItem.class, "entry");
  }
}
