package vizavi.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What may be seen before signing in: the sign-in page and the files that pages are made of. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SignInConfiguration {
  /** Route of the sign-in view. */
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
    "/js/**"
  };

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.requestMatchers(FILES).permitAll());
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN));
    return http.build();
  }
}
