package crooked.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import crooked.account.Stored;
import crooked.account.ui.Page;

@Route(value = "crooked", registerAtStartup = false)
class Board extends Div {
  Page anothers() {
    return new Page();
  }

  Stored entity() {
    return new Stored();
  }
}
