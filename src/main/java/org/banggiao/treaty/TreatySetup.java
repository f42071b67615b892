package org.banggiao.treaty;

import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TreatySetup {

  @Bean
  NavEntry treatyNav() {
    return NavEntry.open(55, "/dieu-uoc", "nav.treaty");
  }

  @Bean
  NavEntry calendarNav() {
    return NavEntry.open(56, "/lich-hieu-luc", "nav.calendar");
  }
}
