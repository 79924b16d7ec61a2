package org.creditportal.cms.api;

import java.time.Clock;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.proceeding.account.ChangePassword;
import org.creditportal.cms.proceeding.account.EndSession;
import org.creditportal.cms.proceeding.account.EnrolTotp;
import org.creditportal.cms.proceeding.account.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API by which accounts come in and are looked after. All of it goes by the real time.
@Configuration(proxyBeanMethods = false)
public class AccountApiConfiguration {

    private static final Clock REAL = Clock.systemUTC();

    @Bean
    RouterFunction<ServerResponse> sessionRoutes(SignIn signIn, EndSession endSession, Sessions sessions) {
        return new SessionRoutes(signIn, endSession, sessions, REAL).routes();
    }

    @Bean
    RouterFunction<ServerResponse> enrolmentRoutes(EnrolTotp enrolTotp) {
        return new EnrolmentRoutes(enrolTotp, REAL).routes();
    }

    @Bean
    RouterFunction<ServerResponse> passwordRoutes(ChangePassword changePassword, Writes writes) {
        return new PasswordRoutes(changePassword, writes).routes();
    }
}
