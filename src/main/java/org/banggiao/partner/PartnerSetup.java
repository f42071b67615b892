package org.banggiao.partner;

import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PartnerSetup {

  @Bean
  NavEntry partnerNav() {
    return NavEntry.open(57, "/doi-tac", "nav.partner");
  }
}
