package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banggiao.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Only who reads the working record passes its doors. Whoever runs the accounts or reads the trail
 * is signed in too, and still none of its readers.
 */
record WorkingRecord(ObjectProvider<CurrentActor> current) implements HandlerInterceptor {

  static final String[] DOORS = {"/ban/**", "/van-ban*", "/van-ban/**", "/ho-so*", "/ho-so/**"};

  /** Page one sends everyone on to a door of theirs; jobs and the calendar are run by others. */
  static final String[] OTHERS = {"/ban", "/ban/viec-chay/**", "/ho-so/lich-nghi"};

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    current.getObject().find().ifPresent(reader -> reader.require(Role.reading()));
    return true;
  }
}
