package org.banggiao.procedure;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ProcedureSetup {

  @Bean
  NavEntry procedureNav() {
    return NavEntry.of(57, "/ho-so", "nav.procedure", Role.reading());
  }
}
