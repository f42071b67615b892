package org.banggiao.shell;

import java.time.InstantSource;
import java.util.List;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one clock, and {@link Actor} as a parameter of any page: refused when nobody is signed in.
 */
@Configuration
class ShellSetup {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  WebMvcConfigurer actorParameter(ObjectProvider<CurrentActor> current) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorResolver(current));
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
}
