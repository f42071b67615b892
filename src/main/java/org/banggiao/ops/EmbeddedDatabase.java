package org.banggiao.ops;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Used when no {@code spring.datasource.url} is set. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {

  @Bean(destroyMethod = "close")
  EmbeddedPostgres embeddedPostgres(
      @Value("${bang-giao.data}") Path data,
      @Value("${spring.main.web-application-type:servlet}") String kind) {
    // A command may work beside a running server; a second server may not.
    return "none".equals(kind) ? EmbeddedPostgres.startOrJoin(data) : EmbeddedPostgres.start(data);
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource(EmbeddedPostgres postgres) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(postgres.url(EmbeddedPostgres.DATABASE));
    pool.setUsername(postgres.user());
    pool.setPassword(postgres.password());
    pool.setMaximumPoolSize(24);
    return pool;
  }
}
