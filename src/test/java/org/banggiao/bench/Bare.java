package org.banggiao.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The smallest Spring Boot application that shows a page and asks a database: what {@link StartRun}
 * compares the product with. No stereotype, so that no test of the product finds it.
 */
@EnableAutoConfiguration
class Bare {

  public static void main(String[] arguments) {
    SpringApplication.run(Bare.class, arguments);
  }

  @Bean
  RouterFunction<ServerResponse> page(JdbcTemplate db) {
    return RouterFunctions.route()
        .GET(
            "/dang-nhap",
            request -> ServerResponse.ok().body("" + db.queryForObject("select 1", Integer.class)))
        .build();
  }
}
