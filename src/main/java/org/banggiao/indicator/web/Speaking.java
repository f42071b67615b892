package org.banggiao.indicator.web;

import java.util.Locale;
import org.banggiao.shell.Words;
import org.springframework.stereotype.Component;

/** Says figures in the language of the request. */
@Component
class Speaking {

  private final Words words;

  Speaking(Words words) {
    this.words = words;
  }

  Said here() {
    return new Said(words, words.locale());
  }

  /** A sentence about an observation: its value is {0}, its window {1}. */
  String say(String key, org.banggiao.indicator.Observation o) {
    return words.say(words.locale(), key, here().value(o), o.window().say());
  }

  String word(String key, Object... arguments) {
    return words.say(words.locale(), key, arguments);
  }

  org.banggiao.shell.Say numbers() {
    return new org.banggiao.shell.Say(words.locale());
  }

  boolean english() {
    return words.locale().equals(Locale.ENGLISH);
  }
}
