package org.palpate.limits;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Service;

/**
 * Stands before the doors of all rooms: nothing larger than anybody needs it comes in, whatever a
 * browser sent, and before a transaction begins. A door that is added later is held to it like the
 * others.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class DoorLimits {

    private static final String HOUSE = "org.palpate.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor doorLimit() {
        var advisor = new DefaultPointcutAdvisor(new Doors(), new Measuring());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** The public methods of a room's services. */
    private static final class Doors extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> of) {
            return of.getName().startsWith(HOUSE)
                    && AnnotationUtils.findAnnotation(of, Service.class) != null
                    && method.getParameterCount() > 0;
        }
    }

    /** Measures every argument before the call goes on. */
    private static final class Measuring implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Annotation[][] said = call.getMethod().getParameterAnnotations();
            @Nullable Object[] arguments = call.getArguments();
            for (int i = 0; i < arguments.length; i++) {
                measure(said[i]).take(arguments[i]);
            }
            return call.proceed();
        }

        private static Measure measure(Annotation[] said) {
            for (Annotation one : said) {
                if (one instanceof AtMost most) {
                    return new Measure(most.characters(), most.inAll());
                }
            }
            return Measure.usual();
        }
    }
}
