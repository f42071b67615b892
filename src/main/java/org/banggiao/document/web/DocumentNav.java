package org.banggiao.document.web;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DocumentNav {

  @Bean
  NavEntry documentDoor() {
    return NavEntry.of(30, "/van-ban", "nav.document", Role.reading());
  }
}
