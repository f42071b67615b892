package org.banggiao;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one jar that is both the server and the command line. */
@SpringBootApplication
public class BangGiao {

  public static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(BangGiao.class, args);
  }
}
