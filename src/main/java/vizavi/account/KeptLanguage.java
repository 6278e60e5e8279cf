package vizavi.account;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import vizavi.shell.Language;
import vizavi.shell.OwnLanguage;

/** Tells pages the language of whoever is at the screen; of nobody where none may be there. */
@Component
class KeptLanguage implements OwnLanguage {
  private final OwnAccount own;

  KeptLanguage(OwnAccount own) {
    this.own = own;
  }

  @Override
  public Optional<Language> chosen() {
    try {
      return own.language();
    } catch (AuthenticationException | AccessDeniedException nobody) {
      return Optional.empty();
    }
  }

  @Override
  public void choose(Optional<Language> language) {
    try {
      own.changeLanguage(language);
    } catch (AuthenticationException | AccessDeniedException nobody) {
      // a cookie keeps it
    }
  }

  @Override
  public void reads(Language language) {
    try {
      own.reads(language);
    } catch (AuthenticationException | AccessDeniedException nobody) {
      // no letters go to them
    }
  }
}
