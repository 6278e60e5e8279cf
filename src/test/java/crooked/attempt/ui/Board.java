package crooked.attempt.ui;

import crooked.account.Stored;
import crooked.account.ui.Page;

class Board {
  Page anothers() {
    return new Page();
  }

  Stored entity() {
    return new Stored();
  }
}
