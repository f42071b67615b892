package org.banggiao;

import org.banggiao.ops.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: one jar that is both the server and the command line. */
@SpringBootApplication
@EnableScheduling
public class BangGiao {

  public static void main(String[] args) {
    int code = Commands.run(BangGiao.class, args);
    if (code != Commands.STAY) {
      System.exit(code);
    }
  }
}
