package org.banggiao.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Draws {@code templates/<name>.jte}, compiled into the jar. {@code redirect:/…} stays in the
 * language of the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Views implements ViewResolver {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Pages pages;

  Views(Pages pages) {
    this.pages = pages;
  }

  @Override
  public View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:")) {
      return new InLanguage(name.substring("redirect:".length()));
    }
    return new View() {
      @Override
      public String getContentType() {
        return "text/html;charset=UTF-8";
      }

      @Override
      public void render(
          @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
          throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
          model.forEach((key, value) -> {
            if (value != null && !key.startsWith("org.springframework")) {
              parameters.put(key, value);
            }
          });
        }
        parameters.put("page", pages.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
      }
    };
  }

  private static final class InLanguage extends RedirectView {
    InLanguage(String url) {
      super(url, true);
      setExposeModelAttributes(false);
    }

    @Override
    protected void sendRedirect(
        HttpServletRequest request, HttpServletResponse response, String target, boolean http10)
        throws java.io.IOException {
      boolean english = request.getAttribute(LanguageFilter.LOCALE) == Locale.ENGLISH;
      super.sendRedirect(
          request, response, english && target.startsWith("/") ? "/en" + target : target, http10);
    }
  }
}
