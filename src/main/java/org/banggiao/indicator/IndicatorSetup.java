package org.banggiao.indicator;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IndicatorSetup {

  @Bean
  NavEntry indicatorNav() {
    return NavEntry.of(60, "/ban/chi-so", "nav.indicator", Role.reading());
  }
}
