package org.banggiao.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banggiao.kernel.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Style, script and fonts in the jar, under addresses that change with their content. */
@Component
public class Assets {

  private final Map<String, Resource> files = new TreeMap<>();
  private final String version;

  Assets() {
    try {
      MessageDigest digest = Sha256.start();
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:assets/*.*")) {
        String name = file.getFilename();
        if (name != null) {
          files.put(name, file);
        }
      }
      for (Resource file : files.values()) {
        digest.update(file.getContentAsByteArray());
      }
      version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url(String name) {
    return "/t/" + version + "/" + name;
  }

  Optional<Resource> find(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
