package org.banggiao.directive;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DirectiveSetup {

  @Bean
  NavEntry directiveNav() {
    return NavEntry.of(10, "/ban/chi-dao", "nav.directive", Role.reading());
  }
}
