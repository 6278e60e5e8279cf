package vizavi.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** What may be seen before signing in: the sign-in page and the files that pages are made of. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SignInConfiguration {
  /** Route of the sign-in view; {@code error} and {@code wait} (seconds) are its parameters. */
  static final String SIGN_IN = "/sign-in";

  private static final String[] FILES = {
    "/webjars/**",
    "/*.css",
    "/*.js",
    "/*.svg",
    "/*.png",
    "/*.ico",
    "/styles/**",
    "/portraits/**",
    "/icons/**",
    "/images/**",
    "/fonts/**",
    "/js/**",
    "/aura/**",
    "/lumo/**"
  };

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http, PersonRepository people)
      throws Exception {
    http.authorizeHttpRequests(requests -> requests.requestMatchers(FILES).permitAll());
    http.formLogin(
        form ->
            form.loginPage(SIGN_IN)
                .loginProcessingUrl(SIGN_IN)
                .failureHandler(SignInConfiguration::refused));
    // An address that is no view reaches the router, which shows a page saying so; a view that no
    // annotation opens stays shut.
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin -> vaadin.loginView(SIGN_IN).anyRequest(AuthorizedUrl::authenticated));
    http.addFilterBefore(new SessionCheck(people), AnonymousAuthenticationFilter.class);
    return http.build();
  }

  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var wait =
        why instanceof PasswordSignIn.WaitException braked ? "&wait=" + braked.seconds() : "";
    response.sendRedirect(request.getContextPath() + SIGN_IN + "?error" + wait);
  }
}
