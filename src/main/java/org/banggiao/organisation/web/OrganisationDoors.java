package org.banggiao.organisation.web;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's lines of the rail. */
@Configuration
class OrganisationDoors {

  @Bean
  NavEntry bodiesEntry() {
    return NavEntry.of(80, "/co-quan", "nav.co-quan");
  }

  @Bean
  NavEntry peopleEntry() {
    return NavEntry.of(90, "/quan-tri/tai-khoan", "nav.quan-tri", Role.ADMINISTRATOR);
  }
}
