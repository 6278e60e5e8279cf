package vizavi.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import vizavi.account.DemoPeople;
import vizavi.shell.ViewTest;

class SignInViewTest extends ViewTest {

  @Test
  void theDemoListsItsPeople() {
    open("sign-in");
    assertThat(findInView(NativeButton.class).withClassName("demo-person").all())
        .hasSameSizeAs(DemoPeople.ALL);
    assertThat(shown()).contains("Nina Kovacs", "Trainee", DemoPeople.PASSWORD);
  }

  @Test
  void whoMistypedIsToldWhatToDo() {
    open("sign-in");
    assertThat(form().isError()).isFalse();
    open("sign-in", "error");
    assertThat(form().isError()).isTrue();
  }

  @Test
  void whoeverIsSignedInIsSentOn() {
    signIn("nina", "TRAINEE");
    open("sign-in");
    assertThat(getCurrentView()).isNotInstanceOf(SignInView.class);
  }

  private LoginForm form() {
    return findInView(LoginForm.class).single();
  }
}
