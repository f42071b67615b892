package example.broken.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A controller for everyone, under no word, whose doors stand open. */
@Controller
public class Everything {

  @GetMapping("/mo")
  @ResponseBody
  public String open() {
    return "anyone reads this";
  }

  @PostMapping("/mo")
  @ResponseBody
  public String change() {
    return "anyone changes this";
  }
}
