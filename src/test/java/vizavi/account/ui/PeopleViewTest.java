package vizavi.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vizavi.account.Role;
import vizavi.shell.ViewTest;

class PeopleViewTest extends ViewTest {
  @BeforeEach
  void open() {
    signIn("ada", "ADMIN");
    navigate(PeopleView.class);
  }

  @Test
  void aNewPersonStandsInTheList() {
    click("create");
    fill("Olga Hart", "olga", "seven green buckets");
    test(button("Create")).click();
    assertThat(told()).contains("Olga Hart may sign in now");
    assertThat(shown()).contains("Olga Hart", "olga");
  }

  @Test
  void aNameThatIsTakenIsSaidAtItsFieldAndNothingTypedIsLost() {
    click("create");
    fill("Another Nina", "nina", "seven green buckets");
    test(button("Create")).click();
    assertThat(field("Sign-in name").isInvalid()).isTrue();
    assertThat(field("Sign-in name").getErrorMessage()).contains("nina").contains("is taken");
    assertThat(field("Name").getValue()).isEqualTo("Another Nina");
    assertThat(field("Name").isInvalid()).isFalse();
  }

  @Test
  void aShortPasswordIsSaidAtItsField() {
    click("create");
    fill("Paul Hart", "paul", "short");
    test(button("Create")).click();
    assertThat(find(PasswordField.class).single().getErrorMessage()).contains("at least 12");
  }

  @Test
  void theLastAdminKeepsTheRole() {
    test(action("Change: Ada Novak")).click();
    @SuppressWarnings("unchecked")
    CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();
    roles.setValue(Set.of(Role.TRAINER));
    test(button("Save")).click();
    assertThat(roles.getErrorMessage()).contains("must stay admin");
  }

  @Test
  void aPersonIsDeactivatedAndBroughtBack() {
    test(action("Deactivate: Tom Berger")).click();
    assertThat(shown()).contains("Deactivated");
    test(action("Reactivate: Tom Berger")).click();
    assertThat(shown()).doesNotContain("Deactivated");
  }

  private void fill(String name, String signIn, String password) {
    field("Name").setValue(name);
    field("Sign-in name").setValue(signIn);
    find(PasswordField.class).single().setValue(password);
  }

  private TextField field(String label) {
    return find(TextField.class).withCondition(one -> one.getLabel().equals(label)).single();
  }

  private Button button(String words) {
    return find(Button.class).withText(words).single();
  }

  private NativeButton action(String label) {
    return findInView(NativeButton.class).withAriaLabel(label).single();
  }
}
