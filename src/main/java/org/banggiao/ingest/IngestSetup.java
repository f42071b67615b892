package org.banggiao.ingest;

import org.banggiao.kernel.Role;
import org.banggiao.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IngestSetup {

  @Bean
  NavEntry ingestNav() {
    return NavEntry.of(
        58, "/ban/nhap-dieu-uoc", "nav.ingest", Role.OFFICER, Role.FOLLOW_UP, Role.LEADER);
  }
}
