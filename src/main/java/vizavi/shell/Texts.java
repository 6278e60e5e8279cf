package vizavi.shell;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the product in the languages there are; for views, and for what is sent out. */
@Configuration(proxyBeanMethods = false)
class Texts {
  @Bean
  I18NProvider provider() {
    return new Phrases();
  }
}
