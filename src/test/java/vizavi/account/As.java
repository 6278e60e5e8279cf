package vizavi.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does something as somebody who is signed in. */
public final class As {
  private As() {}

  public static <T> T person(String signIn, Supplier<T> work) {
    var token = UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of());
    SecurityContextHolder.setContext(new SecurityContextImpl(token));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  public static void person(String signIn, Runnable work) {
    person(
        signIn,
        () -> {
          work.run();
          return null;
        });
  }
}
