package crooked.account;

import crooked.account.ui.Page;

class Knocks {
  Page atAUi() {
    return new Page();
  }
}
