package org.banggiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one clock, and {@link Actor} as a parameter of any page: refused when nobody is signed in. No
 * page before the product is ready.
 */
@Configuration
class ShellSetup {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  NavEntry pageOne() {
    return NavEntry.of(5, "/ban", "shell.one", Role.reading());
  }

  @Bean
  WebMvcConfigurer mvc(
      ObjectProvider<CurrentActor> current, ObjectProvider<Pages> pages, NotYetOpen notYetOpen) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(notYetOpen).excludePathPatterns("/t/**");
        registry
            .addInterceptor(new WorkingRecord(current))
            .addPathPatterns(WorkingRecord.DOORS)
            .excludePathPatterns(WorkingRecord.OTHERS);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorResolver(current));
        resolvers.add(new PageResolver(pages));
      }
    };
  }

  private record ActorResolver(ObjectProvider<CurrentActor> current)
      implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return current.getObject().find().orElseThrow(() -> Refusal.forbidden("forbidden.signin"));
    }
  }

  /** {@link Page} as a parameter: the reader's language for a sentence shown after an act. */
  private record PageResolver(ObjectProvider<Pages> pages)
      implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return pages
          .getObject()
          .of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
  }
}
