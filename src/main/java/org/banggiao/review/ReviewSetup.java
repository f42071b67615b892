package org.banggiao.review;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReviewSetup {

  @Bean
  NavEntry reviewNav() {
    return NavEntry.of(70, "/ban/tong-ket", "nav.review", Role.reading());
  }
}
