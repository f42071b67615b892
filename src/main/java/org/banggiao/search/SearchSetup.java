package org.banggiao.search;

import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchSetup {

  @Bean
  NavEntry searchNav() {
    return NavEntry.open(15, "/tim", "nav.search");
  }
}
