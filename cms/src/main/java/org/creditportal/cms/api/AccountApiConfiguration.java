package org.creditportal.cms.api;

import java.time.Clock;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.PersonalDataReads;
import org.creditportal.cms.proceeding.ReviewRead;
import org.creditportal.cms.proceeding.account.ChangeAccount;
import org.creditportal.cms.proceeding.account.ChangePassword;
import org.creditportal.cms.proceeding.account.CreateAccount;
import org.creditportal.cms.proceeding.account.EndSession;
import org.creditportal.cms.proceeding.account.EnrolTotp;
import org.creditportal.cms.proceeding.account.IssueToken;
import org.creditportal.cms.proceeding.account.ResetAccount;
import org.creditportal.cms.proceeding.account.RevokeToken;
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

    @Bean
    RouterFunction<ServerResponse> tokenRoutes(
            IssueToken issueToken, RevokeToken revokeToken, Tokens tokens, Writes writes) {
        return new TokenRoutes(issueToken, revokeToken, tokens, writes, REAL).routes();
    }

    @Bean
    RouterFunction<ServerResponse> accountRoutes(
            Accounts accounts,
            CreateAccount createAccount,
            ChangeAccount changeAccount,
            ResetAccount resetAccount,
            Writes writes) {
        return new AccountRoutes(accounts, createAccount, changeAccount, resetAccount, writes).routes();
    }

    @Bean
    RouterFunction<ServerResponse> accountEntranceRoutes(
            Sessions sessions, Tokens tokens, EndSession endSession, RevokeToken revokeToken, Writes writes) {
        return new AccountEntranceRoutes(sessions, tokens, endSession, revokeToken, writes, REAL).routes();
    }

    @Bean
    RouterFunction<ServerResponse> readRoutes(PersonalDataReads reads, ReviewRead reviewRead, Writes writes) {
        return new ReadRoutes(reads, reviewRead, writes).routes();
    }
}
